import { memo, useState } from 'react'
import { say } from '#messages/say.ts'
import type { Selection } from '#selection/selection.ts'
import { LazyPart } from '#ui/shared/LazyPart.tsx'
import { Panel } from '#ui/shared/Panel.tsx'
import type { ShowsProps } from '#ui/shared/panelShows.ts'
import { SaveButton } from '#ui/shared/SaveButton.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { sayTimelineNote } from '#views/panels/sayTimelineNote.ts'
import type { TimelineView } from '#views/panels/timelineView.ts'
import { TimelineStage } from './TimelineStage.tsx'

const loadTable = async () => (await import('./ForumsTable.tsx')).ForumsTable

/** The forums of the statement's year on a time axis, with what it looked back to and what lay ahead. */
export const TimelinePanel = memo(function TimelinePanel(
  props: ShowsProps & {
    readonly view: TimelineView
    readonly selection: Selection
    readonly colorOf: (initiative: string) => string
    /** `isDrag` is true for the many steps of one gesture, which replace each other in the history. */
    readonly onSelect: (selection: Selection, isDrag?: boolean) => void
  },
) {
  const { view, selection, shows, colorOf, onShow, onSelect } = props
  const [isTable, setTable] = useState(false)
  const hasContext = view.context.length > 0
  const extent = hasContext ? shows.extent : 'named'
  const hasRows = hasContext || view.entries.length + view.undated.length > 0
  return (
    <Panel
      id="timeline"
      title={view.title}
      note={sayTimelineNote(view, extent === 'context')}
      tools={
        <>
          {hasRows ? <TableButton isTable={isTable} onChange={setTable} /> : null}
          {hasRows ? <SaveButton panel="timeline" /> : null}
          {hasContext ? (
            <Segmented
              label={say('timeline.extent')}
              options={[
                { value: 'named', label: say('timeline.named') },
                { value: 'context', label: say('timeline.context'), title: view.contextRule },
              ]}
              value={extent}
              onChange={(extent) => onShow({ extent })}
            />
          ) : null}
        </>
      }
    >
      {isTable ? (
        <LazyPart load={loadTable} part={view.title} shown={{ view, withContext: extent === 'context' }} />
      ) : null}
      <TimelineStage
        view={view}
        selection={selection}
        withContext={extent === 'context'}
        isHidden={isTable}
        colorOf={colorOf}
        onSelect={onSelect}
      />
      {extent === 'context' ? <p className="timeline-rule">{view.contextRule}</p> : null}
    </Panel>
  )
})

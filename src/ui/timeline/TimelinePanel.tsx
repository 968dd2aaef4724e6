import { memo, useState } from 'react'
import { say } from '#messages/say.ts'
import { type Period, type Selection, setPeriod, toggle } from '#selection/selection.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { useSize } from '#ui/shared/useSize.ts'
import type { TimelineEntry, TimelineView } from '#views/timelineView.ts'
import { EntryCard } from './EntryCard.tsx'
import { ForumsTable } from './ForumsTable.tsx'
import { TimelineChart } from './TimelineChart.tsx'
import './timeline.css'
import './entries.css'
import './brush.css'

/** The forums of the statement's year on a time axis, with what it looked back to and what lay ahead. */
export const TimelinePanel = memo(function TimelinePanel(props: {
  readonly view: TimelineView
  readonly selection: Selection
  readonly colorOf: (initiative: string) => string
  /** `isDrag` is true for the many steps of one gesture, which replace each other in the history. */
  readonly onSelect: (selection: Selection, isDrag?: boolean) => void
}) {
  const { view, selection, colorOf, onSelect } = props
  const { ref, width } = useSize<HTMLDivElement>()
  const [isTable, setTable] = useState(false)
  const [extent, setExtent] = useState<'named' | 'context'>('named')
  const [open, setOpen] = useState<string | null>(null)
  const all = [...view.entries, ...view.context]
  const entry = all.find(({ id }) => id === open)
  return (
    <Panel
      id="timeline"
      title={view.title}
      note={say(
        view.entries.some(({ standing }) => standing === 'same sentence')
          ? 'timeline.noteShared'
          : 'timeline.note',
      )}
      tools={
        <>
          <TableButton isTable={isTable} onChange={setTable} />
          <Segmented
            label={say('timeline.extent')}
            options={[
              { value: 'named', label: say('timeline.named') },
              { value: 'context', label: say('timeline.context'), title: view.contextRule },
            ]}
            value={extent}
            onChange={setExtent}
          />
        </>
      }
    >
      {isTable ? <ForumsTable view={view} withContext={extent === 'context'} /> : null}
      <div ref={ref} className="timeline-stage" hidden={isTable}>
        {width > 0 ? (
          <TimelineChart
            view={view}
            width={width}
            withContext={extent === 'context'}
            open={open}
            colorOf={colorOf}
            onToggle={(id) => onSelect(toggle(selection, 'forum', id))}
            onOpen={setOpen}
            onPeriod={(period: Period | null, isDrag) => onSelect(setPeriod(selection, period), isDrag)}
          />
        ) : null}
      </div>
      {extent === 'context' ? <p className="timeline-rule">{view.contextRule}</p> : null}
      {entry && !isTable ? (
        <EntryCard entry={entry satisfies TimelineEntry} onClose={() => setOpen(null)} />
      ) : null}
    </Panel>
  )
})

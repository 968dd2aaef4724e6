import { memo, useMemo, useRef, useState } from 'react'
import { type LabelSetting, standardSetting } from '#layouts/labelSetting.ts'
import { say } from '#messages/say.ts'
import { type Period, type Selection, setPeriod, toggle } from '#selection/selection.ts'
import { LazyPart } from '#ui/shared/LazyPart.tsx'
import { useSize } from '#ui/shared/useSize.ts'
import { useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import type { TimelineView } from '#views/panels/timelineView.ts'
import { TimelineChart } from './TimelineChart.tsx'
import { UndatedList } from './UndatedList.tsx'
import './timeline.css'
import './entries.css'
import './brush.css'
import './undated.css'
import './forcedTimeline.css'

const loadCard = async () => (await import('./EntryCard.tsx')).EntryCard

/** The timeline with the card that tells where a date comes from. */
export const TimelineStage = memo(function TimelineStage(props: {
  readonly view: TimelineView
  readonly selection: Selection
  readonly withContext: boolean
  /** Size of a forum's name in CSS pixels. */
  readonly textSize?: number
  /** Pixels of height above which labels give way to a list below the axis. */
  readonly tallest?: number
  readonly isHidden?: boolean
  readonly colorOf: (initiative: string) => string
  /** `isDrag` is true for the many steps of one gesture, which replace each other in the history. */
  readonly onSelect: (selection: Selection, isDrag?: boolean) => void
}) {
  const { view, selection, withContext, isHidden = false, colorOf, onSelect } = props
  const { ref, width } = useSize<HTMLDivElement>()
  const { scale, letters, words, line } = useTypeSetting()
  const { textSize = scale * standardSetting.size, tallest } = props
  const setting = useMemo(
    (): LabelSetting => ({ size: textSize, letters, words, line }),
    [textSize, letters, words, line],
  )
  const [open, setOpen] = useState<string | null>(null)
  // Callbacks read the latest selection, so that no entry need be rendered anew for them.
  const latest = useRef(selection)
  latest.current = selection
  const actions = useMemo(
    () => ({
      toggle: (id: string) => onSelect(toggle(latest.current, 'forum', id)),
      period: (period: Period | null, isDrag: boolean) => onSelect(setPeriod(latest.current, period), isDrag),
    }),
    [onSelect],
  )
  const entry = [...view.entries, ...view.context].find(({ id }) => id === open)
  return (
    <>
      <div ref={ref} className="timeline-stage" data-part="keys" hidden={isHidden}>
        {width > 0 && view.segments.length > 0 ? (
          <TimelineChart
            view={view}
            width={width}
            withContext={withContext}
            setting={setting}
            {...(tallest === undefined ? {} : { tallest })}
            open={open}
            colorOf={colorOf}
            onToggle={actions.toggle}
            onOpen={setOpen}
            onPeriod={actions.period}
          />
        ) : null}
        {view.undated.length > 0 ? (
          <UndatedList forums={view.undated} size={textSize} onToggle={actions.toggle} />
        ) : view.entries.length === 0 ? (
          <p className="timeline-none" style={{ fontSize: textSize }}>
            {say('timeline.none')}
          </p>
        ) : null}
      </div>
      {entry && !isHidden ? (
        <LazyPart load={loadCard} part={view.title} shown={{ entry, onClose: () => setOpen(null) }} />
      ) : null}
    </>
  )
})

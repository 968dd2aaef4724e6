import { say } from '#messages/say.ts'
import { byStart } from '#views/panels/axisSegments.ts'
import type { ForumStanding } from '#views/panels/forumStanding.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { quoteBoxes } from './quoteBoxes.ts'
import { initiativeColor, slideColors } from './slideColors.ts'
import type { SlideContext } from './slideContext.ts'
import type { Frame, SlideBox } from './slidePage.ts'
import { leastSize, textBox } from './slideText.ts'
import { type PlainRow, tableOf } from './tableOf.ts'
import { axisHeight, timeAxis } from './timeAxis.ts'

/** Pixels of height that the quote below the table has at the least. */
const quoteHeight = 82

/** The forums of a statement: where they lie in time, a row for each, and the words that name them. */
export function timelineBoxes(context: SlideContext, frame: Frame): readonly SlideBox[] {
  const { indexed, selection, match } = context
  const view = timelineView(indexed, selection, match)
  const hasAxis = view.segments.length > 0
  const axis = hasAxis
    ? timeAxis(view, frame, ({ initiative }) =>
        initiative ? initiativeColor(indexed, initiative) : slideColors.solid,
      )
    : []
  const top = frame.y + (hasAxis ? axisHeight + 6 : 0)
  const isAnyChosen = selection.forum.length > 0
  const toneOf = (entry: {
    readonly standing: ForumStanding
    readonly isChosen: boolean
  }): PlainRow['tone'] => {
    if (isAnyChosen ? entry.isChosen : entry.standing === 'rest' || entry.standing === 'match')
      return 'strong'
    return entry.standing === 'quiet' ? 'quiet' : 'plain'
  }
  const dated = [
    ...view.entries.map((entry) => ({
      ...entry,
      cells: [entry.shortName, entry.listed],
      tone: toneOf(entry),
    })),
    ...(view.statement
      ? [
          {
            ...view.statement,
            cells: [say('timeline.statement'), view.statement.listed],
            tone: 'strong' as const,
          },
        ]
      : []),
  ].sort(byStart)
  const rows: readonly PlainRow[] = [
    ...dated,
    ...view.undated.map((forum) => ({
      cells: [forum.name, say('timeline.noDate')],
      tone: toneOf(forum),
    })),
  ]
  if (view.entries.length + view.undated.length === 0)
    return [
      ...axis,
      textBox({ ...frame, y: top, height: 40 }, [[{ text: say('timeline.none') }]], {
        role: 'words',
        size: leastSize.said,
      }),
      ...quoteBoxes(context, { ...frame, y: top + 60, height: frame.y + frame.height - top - 60 }, 36, false),
    ]
  const table = tableOf(
    view.title,
    [
      { label: say('table.forum'), share: 1.4, isNumber: false },
      { label: say('table.dates'), share: 1, isNumber: false },
    ],
    rows,
    { ...frame, y: top, height: frame.y + frame.height - top - quoteHeight },
  )
  const below = top + table.height + 14
  return [
    ...axis,
    table,
    ...quoteBoxes(context, { ...frame, y: below, height: frame.y + frame.height - below }, 27, false),
  ]
}

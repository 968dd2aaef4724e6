import { type LabelSetting, standardSetting } from '#layouts/labelSetting.ts'
import { type PlacedContext, stand, type TimelineLayout, timelineLayout } from '#layouts/timelineLayout.ts'
import { breakWidth } from '#layouts/timeScale.ts'
import { say } from '#messages/say.ts'
import { sayDrawing } from '#messages/sayDrawing.ts'
import type { TimelineView } from '#views/panels/timelineView.ts'
import { colors } from './colors.ts'
import { drawEntry, setLabel } from './drawEntry.ts'
import type { Drawing, DrawingNode, LineNode } from './drawing.ts'
import { listEntries } from './listEntries.ts'
import { type Measure, measureText, wrapText } from './measureText.ts'
import { baselineAt, setText } from './setText.ts'

/** What a picture of the timeline is made of. */
export interface TimelinePicture {
  readonly view: TimelineView
  readonly width: number
  /** Whether events of the year that the text does not name are shown below the axis. */
  readonly withContext?: boolean
  /** Size of a forum's name in pixels. */
  readonly textSize?: number
  /** Pixels of height above which labels give way to a list below the axis. */
  readonly tallest?: number
  readonly colorOf: (initiative: string) => string
  readonly measure?: Measure
}

const axisLine = (own: Pick<LineNode, 'x1' | 'x2' | 'y1' | 'y2'>): LineNode => ({
  kind: 'line',
  ...own,
  stroke: colors.ink3,
})

const drawAxis = ({ scale, ticks, years, axis }: TimelineLayout, size: number): readonly DrawingNode[] => {
  const small = { size: size * 0.96 }
  return [
    ...scale.segments.flatMap(({ x0, x1 }, index): DrawingNode[] => {
      const line = axisLine({ x1: x0, x2: x1, y1: axis, y2: axis })
      if (index === 0) return [line]
      const from = x0 - breakWidth
      const d = `M${from + 7} ${axis - 6}l5 12M${from + 14} ${axis - 6}l5 12`
      return [line, { kind: 'path', d, stroke: colors.ink3 }]
    }),
    ...ticks.flatMap(({ x, middle, name }) => [
      axisLine({ x1: x, x2: x, y1: axis, y2: axis + 5 }),
      setText(name, middle, axis + size * 1.44, colors.ink2, { ...small, anchor: 'middle' }),
    ]),
    ...years.map(({ x, text }) => setText(text, x, axis + size * 2.85, colors.ink2, small)),
  ]
}

/** The statement's own date: a line on its day, or a band over the month or year it is known to. */
const drawOwnDate = (
  { statement: placed, axis }: TimelineLayout,
  { statement }: TimelineView,
  setting: LabelSetting,
): readonly DrawingNode[] => {
  if (!placed || !statement) return []
  const { x, width, label } = placed
  const top = axis + 6 - stand - (label?.lift ?? -6)
  const box = {
    kind: 'rect',
    x,
    y: top,
    width: width || 2,
    height: axis + 6 - top,
    fill: colors.ink,
  } as const
  const mark: DrawingNode = width > 0 ? { ...box, opacity: 0.12 } : box
  if (!label) return [mark]
  const at = { x: label.side === 'after' ? x - 1 : x + 3, bottom: top, side: label.side }
  const look = { name: colors.ink, dates: colors.ink2, weight: 600 } as const
  return [mark, ...setLabel([statement.name], statement.when, at, setting, look)]
}

/** Height of a row of events that are not named. */
const contextRow = 24

const drawContext = (
  { entry, x, width, row, side }: PlacedContext,
  top: number,
  size: number,
): readonly DrawingNode[] => {
  const middle = top + (row + 0.5) * contextRow
  const box = {
    kind: 'rect',
    x,
    y: middle - 4.5,
    width,
    height: 9,
    stroke: colors.edge,
    strokeWidth: 1.5,
  } as const
  const small = size * 0.96
  return [
    // A date that is not known to the day has an edge that is not closed.
    { ...box, round: 2, ...(entry.precision !== 'day' && { dash: [3, 2] }) },
    setText(
      entry.shortName,
      side === 'after' ? x + width + 4 : x - 4,
      baselineAt(middle, small),
      colors.ink2,
      {
        size: small,
        anchor: side === 'after' ? 'start' : 'end',
      },
    ),
  ]
}

const alternative = ({ title, entries, undated, context }: TimelineView, withContext: boolean): string => {
  const names = [...entries, ...undated, ...(withContext ? context : [])].map(({ label }) => label)
  return sayDrawing('drawing.listed', {
    title,
    names: names.length > 0 ? names.join(say('list.longSeparator')) : say('timeline.none').replace(/\.$/, ''),
  })
}

/**
 * The timeline as the page draws it, without what hovers: as high as its labels need. What has no known date is listed
 * below it, and where there is no room for labels so is everything.
 */
export function drawTimeline(picture: TimelinePicture): Drawing {
  const { view, width, textSize: size = standardSetting.size, tallest, colorOf } = picture
  const { measure = measureText } = picture
  const setting: LabelSetting = { ...standardSetting, size }
  const layout = timelineLayout(view, width, picture.withContext ?? false, setting, tallest)
  const colorFor = (initiative: string | null): string | null => initiative && colorOf(initiative)
  const entries = layout.entries.map((placed, at) => ({ ...placed, entry: view.entries[at] ?? placed.entry }))
  const nodes: DrawingNode[] = []
  let height = 0
  if (view.segments.length > 0) {
    nodes.push(
      ...drawAxis(layout, size),
      ...drawOwnDate(layout, view, setting),
      ...entries.flatMap((placed) =>
        drawEntry(placed, layout.axis, setting, colorFor(placed.entry.initiative), measure),
      ),
    )
    height = layout.axis + size * 3.2
    nodes.push(...layout.context.flatMap((event) => drawContext(event, height, size)))
    height += layout.contextRows * contextRow
  }
  if (layout.isList && entries.length > 0) {
    const list = listEntries(entries, view.statement, width, setting, (id) => colorFor(id), measure)
    nodes.push({ kind: 'group', x: 0, y: height, scale: 1, nodes: list.nodes })
    height += list.height
  }
  const below =
    view.undated.length > 0
      ? sayDrawing('drawing.undated', {
          names: view.undated.map(({ name }) => name).join(say('list.longSeparator')),
        })
      : view.entries.length === 0
        ? say('timeline.none')
        : ''
  const set = { face: 'sans', size, weight: 400 } as const
  if (below !== '' && height > 0) height += size * 0.6
  for (const line of wrapText(below, width, set, measure)) {
    height += size * 1.4
    nodes.push(setText(line, 0, height - size * 0.3, colors.ink2, { size }))
  }
  return {
    width,
    height: Math.ceil(height),
    label: alternative(view, picture.withContext ?? false),
    lang: 'en',
    ground: null,
    nodes,
  }
}

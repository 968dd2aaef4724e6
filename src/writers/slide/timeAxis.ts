import { dayNumber } from '#views/deck/dayNumber.ts'
import type { TimelineEntry, TimelineView } from '#views/panels/timelineView.ts'
import { sayMonth } from '#views/words/sayDates.ts'
import { slideColors } from './slideColors.ts'
import type { Frame, ShapeBox, SlideBox } from './slidePage.ts'
import { leastSize, pitchOf, textBox } from './slideText.ts'
import { textWidth } from './textWidth.ts'

const size = leastSize.said
const pitch = pitchOf(size, 'sans')
const breakWidth = 26
const barHeight = 26

/** Height of the axis with the names of its months and years. */
export const axisHeight = barHeight + 6 + 2 * pitch

interface Placed {
  readonly start: number
  readonly end: number
  readonly x: number
}

/** Days of the segments, with the pixel at which each begins. */
function segmentsAt({ segments }: TimelineView, { x, width }: Frame) {
  const spans = segments.map(({ start, end }) => ({ start: dayNumber(start), end: dayNumber(end) + 1 }))
  const days = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const perDay = (width - breakWidth * (spans.length - 1)) / Math.max(1, days)
  let at = x
  const placed = spans.map(({ start, end }): Placed => {
    const from = at
    at += (end - start) * perDay + breakWidth
    return { start, end, x: from }
  })
  const xOf = (day: number): number | null => {
    const found = placed.find(({ start, end }) => day >= start && day <= end)
    return found ? found.x + (day - found.start) * perDay : null
  }
  return { placed, perDay, xOf }
}

/** First days of the months between two days. */
const monthsOf = (start: string, end: string): readonly string[] => {
  const months: string[] = []
  let [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  for (;;) {
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
    if (day > end) return months
    months.push(day)
    month = (month % 12) + 1
    if (month === 1) year += 1
  }
}

/** Months that are named: each, those that begin a quarter, or none. */
const isNamed = (day: string, perMonth: number): boolean => {
  if (perMonth >= 60) return true
  return perMonth >= 22 && [1, 4, 7, 10].includes(Number(day.slice(5, 7)))
}

const line = (x1: number, y: number, x2: number): ShapeBox => ({
  kind: 'shape',
  shape: 'line',
  x: x1,
  y,
  width: x2 - x1,
  height: 0,
  fill: null,
  stroke: { color: slideColors.solid, width: 2 },
})

/** What an entry looks like on the axis: what is known to the month is a soft bar, what is quiet a thin one. */
const barOf = (entry: TimelineEntry, from: number, to: number, axis: number, color: string): ShapeBox => {
  const isQuiet = entry.standing === 'quiet'
  const height = isQuiet ? barHeight * 0.6 : barHeight
  const isSoft = entry.precision !== 'day'
  const isOutlined = isSoft || entry.standing === 'same sentence'
  return {
    kind: 'shape',
    shape: 'rect',
    x: from,
    y: axis - height / 2,
    width: Math.max(5, to - from),
    height,
    fill: isOutlined ? slideColors.paper : isQuiet ? slideColors.ghost : color,
    stroke: isOutlined
      ? { color: isQuiet ? slideColors.ink3 : color, width: 2, isDashed: isSoft }
      : entry.isChosen
        ? { color: slideColors.ink, width: 2 }
        : null,
  }
}

/**
 * The time axis of a statement’s forums, each at its true width, with the months and years below it.
 *
 * @param colorOf of an entry that is not quiet
 */
export function timeAxis(
  view: TimelineView,
  frame: Frame,
  colorOf: (entry: TimelineEntry) => string,
): readonly SlideBox[] {
  const { placed, perDay, xOf } = segmentsAt(view, frame)
  const axis = frame.y + barHeight / 2
  const boxes: SlideBox[] = []
  for (const { start, end, x } of placed) boxes.push(line(x, axis, x + (end - start) * perDay))
  const right = frame.x + frame.width
  let monthsEnd = Number.NEGATIVE_INFINITY
  let yearsEnd = Number.NEGATIVE_INFINITY
  const word = (text: string, x: number, row: number): void => {
    const width = Math.ceil(textWidth(text, 'sans', false, size) * 1.08)
    const at = Math.min(x, right - width)
    boxes.push(
      textBox({ x: at, y: frame.y + barHeight + 6 + row * pitch, width, height: pitch }, [[{ text }]], {
        role: 'words',
        size,
        color: slideColors.ink2,
      }),
    )
    if (row === 0) monthsEnd = at + width
    else yearsEnd = at + width
  }
  for (const segment of view.segments)
    for (const [at, day] of monthsOf(segment.start, segment.end).entries()) {
      const x = xOf(dayNumber(day))
      if (x === null) continue
      boxes.push({ ...line(x, axis, x), y: axis, height: 6, width: 0 })
      const room = x - 4
      if (isNamed(day, perDay * 30) && room >= monthsEnd && x + 50 <= right) word(sayMonth(day), x, 0)
      if ((at === 0 || day.slice(5, 7) === '01') && room >= yearsEnd) word(day.slice(0, 4), x, 1)
    }
  for (const entry of view.entries) {
    const [from, to] = [xOf(dayNumber(entry.start)), xOf(dayNumber(entry.end) + 1)]
    if (from !== null && to !== null) boxes.push(barOf(entry, from, to, axis, colorOf(entry)))
  }
  const said = view.statement ? xOf(dayNumber(view.statement.start)) : null
  if (said !== null)
    boxes.push({
      kind: 'shape',
      shape: 'rect',
      x: said - 1.5,
      y: axis - barHeight / 2,
      width: 4,
      height: barHeight,
      fill: slideColors.ink,
      stroke: null,
    })
  return boxes
}

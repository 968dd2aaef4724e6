import { barRows } from '#layouts/barRows.ts'
import { say } from '#messages/say.ts'
import { sayDrawing } from '#messages/sayDrawing.ts'
import { sayTheme, type ThemeRow, type ThemeUnit, type ThemeView } from '#views/panels/themeView.ts'
import { colors } from './colors.ts'
import type { Drawing, DrawingNode } from './drawing.ts'
import { cutText, type Measure, measureText, wrapText } from './measureText.ts'
import { baselineAt, setText } from './setText.ts'

/** What a picture of the themes is made of. */
export interface ThemesPicture {
  readonly view: ThemeView
  readonly width: number
  readonly unit?: ThemeUnit
  /** Colour of what matches while a filter is on. */
  readonly accent: string
  readonly rowHeight?: number
  readonly textSize?: number
  readonly measure?: Measure
}

/** Share of the width that names take at the most, and pixels to either side of the bars. */
const mostOfNames = 0.6
const gutter = 12

const alternative = ({ rows }: ThemeView, unit: ThemeUnit): string =>
  sayDrawing('drawing.listed', {
    title: say('theme.title'),
    names:
      rows.length > 0
        ? rows.map((row) => sayTheme(row, unit)).join(say('list.longSeparator'))
        : say('theme.none').replace(/\.$/, ''),
  })

/** The bars of the themes with their names and numbers: the total pale, and what matches solid on it. */
export function drawThemes(picture: ThemesPicture): Drawing {
  const { view, width, unit = 'mentions', accent, rowHeight = 24, textSize: size = 13 } = picture
  const { measure = measureText } = picture
  const { rows, isFiltered } = view
  const whole = { width, label: alternative(view, unit), lang: 'en', ground: null }
  if (rows.length === 0) {
    const set = { face: 'sans', size, weight: 400 } as const
    const lines = wrapText(say('theme.none'), width, set, measure)
    const nodes = lines.map((line, at) => setText(line, 0, (at + 0.75) * size * 1.4, colors.ink2, { size }))
    return { ...whole, height: lines.length * size * 1.4, nodes }
  }
  const bold = { face: 'sans', size, weight: 600 } as const
  const widthOfName = ({ name }: ThemeRow): number => measure(name, bold)
  const names = Math.min(width * mostOfNames, Math.max(...rows.map(widthOfName)) * 1.06)
  const ofTotal = (row: ThemeRow): string =>
    isFiltered ? ` ${say('theme.of', { total: row[unit].total })}` : ''
  const matchingOf = (row: ThemeRow): string => String(isFiltered ? row[unit].matching : row[unit].total)
  const widest = (sayOf: (row: ThemeRow) => string): number =>
    Math.max(...rows.map((row) => measure(sayOf(row), bold))) * 1.06
  const tails = widest(ofTotal)
  const counts = widest(matchingOf) + tails
  const left = names + gutter
  const bars = barRows(
    rows.map((row) => row[unit].total),
    rowHeight,
    width - left - counts - gutter,
  )
  const nodes = rows.flatMap((row, at): DrawingNode[] => {
    const { matching, total } = row[unit]
    const baseline = baselineAt(at * rowHeight + rowHeight / 2, size)
    const { y, width: own, height } = bars[at] as (typeof bars)[number]
    const bar = { kind: 'rect', x: left, y, height, round: 2 } as const
    const name = cutText(row.name, names * 1.06, { ...bold, weight: row.isChosen ? 600 : 400 }, measure)
    const tail = ofTotal(row)
    return [
      setText(name, 0, baseline, colors.ink, { size, weight: row.isChosen ? 600 : 400 }),
      ...(row.isChosen
        ? [
            {
              kind: 'rect',
              x: 0,
              y: baseline + 3,
              width: measure(name, bold),
              height: 2,
              fill: colors.ink,
            } as const,
          ]
        : []),
      { ...bar, width: own, fill: isFiltered ? colors.ghost : colors.solid },
      ...(isFiltered && matching > 0 ? [{ ...bar, width: own * (matching / total), fill: accent }] : []),
      ...(tail ? [setText(tail.trimStart(), width, baseline, colors.ink2, { size, anchor: 'end' })] : []),
      setText(matchingOf(row), width - tails, baseline, colors.ink, { size, weight: 600, anchor: 'end' }),
    ]
  })
  return { ...whole, height: rows.length * rowHeight, nodes }
}

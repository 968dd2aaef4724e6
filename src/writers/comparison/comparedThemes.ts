import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import { saySlides } from '#messages/saySlides.ts'
import type { ComparedValue } from '#views/compare/compareStatements.ts'
import { comparedName } from '#views/deck/comparedName.ts'
import { comparedColors } from '#writers/slide/slideColors.ts'
import type { ChartBox, Frame, ShapeBox, SlideBox } from '#writers/slide/slidePage.ts'
import { leastSize, pitchOf, textBox } from '#writers/slide/slideText.ts'
import { textWidth } from '#writers/slide/textWidth.ts'
import { comparedTable } from './comparedTable.ts'
import type { ComparisonContext } from './comparisonContext.ts'

const size = leastSize.said
const rowHeight = { least: pitchOf(size, 'sans') + 4, most: 58 }
const keyHeight = 44
const box = 19

/** Mentions per 1,000 words as they are said: "4.1". */
const figure = (rate: number): string => rate.toFixed(1)

const widest = (words: readonly string[], isBold: boolean): number =>
  Math.ceil(Math.max(0, ...words.map((text) => textWidth(text, 'sans', isBold, size))) * 1.08)

/** The themes of both texts as bars in pairs. */
function chartOf(context: ComparisonContext, themes: readonly ComparedValue[], frame: Frame): ChartBox {
  const categories = themes.map((value) => comparedName(context, 'theme', value))
  const rates = themes.map(({ first, second }) => ({ first: first.perThousand, second: second.perThousand }))
  const said = rates.map(({ first, second }) => ({ first: figure(first), second: figure(second) }))
  const labels = said.map((row) => sayComparedDeck('chart.label', row))
  const rows = said.map((row, at) => sayComparedDeck('chart.row', { ...row, name: categories[at] as string }))
  const name = sayComparedDeck('chart.name')
  return {
    kind: 'chart',
    ...frame,
    height: Math.min(frame.height, themes.length * rowHeight.most),
    name,
    alternative: saySlides('chart.alternative', { name, rows: rows.join('; ') }),
    size,
    categories,
    series: (['first', 'second'] as const).map((side) => ({
      name: sayComparedDeck('side', { side }),
      // As exactly as it is said: the data sheet shows what the label does.
      values: rates.map((rate) => Number(figure(rate[side]))),
      color: comparedColors[side],
    })),
    isPaired: true,
    labels,
    nameWidth: Math.min(widest(categories, false) + 16, frame.width * 0.5),
    labelWidth: widest(labels, true) + 14,
    most: Math.max(0.1, ...rates.flatMap(({ first, second }) => [first, second])),
  }
}

const swatch = (x: number, y: number, fill: string): ShapeBox => ({
  kind: 'shape',
  shape: 'rect',
  x,
  y,
  width: box * 2,
  height: box,
  fill,
  stroke: null,
})

/** Themes in pairs of bars with what these are; as a table where there are too many for bars. */
export function comparedThemes(context: ComparisonContext, frame: Frame): readonly SlideBox[] {
  const themes = context.comparison.values.theme
  if (themes.length * rowHeight.least > frame.height - keyHeight)
    return comparedTable(context, 'theme', frame)
  const chart = chartOf(context, themes, { ...frame, height: frame.height - keyHeight })
  const y = chart.y + chart.height + 10
  return [
    chart,
    swatch(frame.x, y + 6, comparedColors.first),
    swatch(frame.x + box * 2 + 4, y + 6, comparedColors.second),
    textBox(
      { x: frame.x + box * 4 + 18, y, width: frame.width - box * 4 - 18, height: pitchOf(size, 'sans') },
      [[{ text: sayComparedDeck('chart.key') }]],
      { role: 'words', size },
    ),
  ]
}

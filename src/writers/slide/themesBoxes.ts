import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { saySlides } from '#messages/saySlides.ts'
import { leadingTheme, slideTerms } from '#views/deck/slideTerms.ts'
import { type ThemeView, termCounts, themeView } from '#views/panels/themeView.ts'
import { slideColors } from './slideColors.ts'
import type { SlideContext } from './slideContext.ts'
import type { ChartBox, Frame, SlideBox } from './slidePage.ts'
import { heightOf, leastSize, pitchOf, textBox } from './slideText.ts'
import { type PlainRow, tableOf } from './tableOf.ts'
import { textWidth } from './textWidth.ts'

const size = leastSize.said

/** Heights of a row of bars: none is less than a line, and few rows stand apart no further than this. */
const rowHeight = { least: pitchOf(size, 'sans') + 2, most: 58 }

const between = 40
const keyHeight = 40

/** The bars of themes as a chart: all mentions and, while a filter is on, those that match over them. */
function chartOf(view: ThemeView, accent: string, frame: Frame): ChartBox {
  const { rows, isFiltered } = view
  const matching = rows.map(({ mentions }) => mentions.matching)
  const total = rows.map(({ mentions }) => mentions.total)
  const labels = rows.map(({ mentions }) =>
    isFiltered ? say('theme.share', mentions) : String(mentions.total),
  )
  const widthOf = (words: readonly string[], isBold: boolean): number =>
    Math.ceil(Math.max(0, ...words.map((text) => textWidth(text, 'sans', isBold, size))) * 1.08)
  const nameWidth = Math.min(
    widthOf(
      rows.map(({ name }) => name),
      false,
    ) + 16,
    frame.width * 0.6,
  )
  const name = say('table.themes')
  const lines = rows.map((row, at) =>
    saySlides('chart.line', { name: row.name, count: labels[at] as string }),
  )
  return {
    kind: 'chart',
    ...frame,
    height: Math.min(frame.height, rows.length * rowHeight.most),
    name,
    alternative: saySlides('chart.alternative', { name, rows: lines.join('; ') }),
    size,
    categories: rows.map((row) => row.name),
    series: [
      {
        name: say('table.mentions'),
        values: total,
        color: isFiltered ? slideColors.ghost : slideColors.solid,
      },
      ...(isFiltered ? [{ name: say('table.mentionsMatching'), values: matching, color: accent }] : []),
    ],
    labels,
    nameWidth,
    labelWidth: widthOf(labels, true) + 14,
    most: Math.max(1, ...total),
  }
}

/** What the two kinds of bars are, below them. */
const keyOf = ({ series }: ChartBox, frame: Frame): readonly SlideBox[] => {
  let { x } = frame
  return series.flatMap(({ name, color }): readonly SlideBox[] => {
    const width = Math.ceil(textWidth(name, 'sans', false, size) * 1.08)
    const from = x
    x += 30 + width + 26
    return [
      {
        kind: 'shape',
        shape: 'rect',
        x: from,
        y: frame.y + 10,
        width: 20,
        height: 20,
        fill: color,
        stroke: null,
      },
      textBox({ x: from + 30, y: frame.y + 4, width, height: pitchOf(size, 'sans') }, [[{ text: name }]], {
        role: 'words',
        size,
      }),
    ]
  })
}

/**
 * Bars of themes in a frame, as many as there is room for; nothing where the statement has none.
 *
 * @param onlyMatching leaves out themes without a match, unless none has one
 */
export function barsBoxes(context: SlideContext, frame: Frame, onlyMatching: boolean): readonly SlideBox[] {
  const all = themeView(context.indexed, context.selection, context.match)
  const lit = all.rows.filter(({ mentions }) => mentions.matching > 0)
  const rows = onlyMatching && lit.length > 0 ? lit : all.rows
  if (rows.length === 0) return []
  const room = frame.height - (all.isFiltered ? keyHeight : 0)
  const chart = chartOf({ ...all, rows: rows.slice(0, Math.floor(room / rowHeight.least)) }, context.accent, {
    ...frame,
    height: room,
  })
  if (!all.isFiltered) return [chart]
  return [chart, ...keyOf(chart, { ...frame, y: chart.y + chart.height, height: keyHeight })]
}

/** Words counted under a theme, as a table. */
const termsBoxes = ({ indexed, selection, match }: SlideContext, frame: Frame): readonly SlideBox[] => {
  const top = leadingTheme(themeView(indexed, selection, match))
  if (!top) return []
  const { terms, rest } = slideTerms(termCounts(indexed, top.id))
  const title = sayDeck('slide.terms', { name: top.name })
  const heading = [[{ text: title, isBold: true }]]
  const height = heightOf(heading, 'sans', size, frame.width)
  const rows: readonly PlainRow[] = [
    ...terms.map(({ term, hits }) => ({ cells: [term, String(hits)], tone: 'plain' as const })),
    ...(rest
      ? [
          {
            cells: [sayDeck('slide.termsMore', { n: rest.terms }), String(rest.hits)],
            tone: 'plain' as const,
          },
        ]
      : []),
  ]
  const top0 = frame.y + height + 8
  const table = tableOf(
    title,
    [
      { label: saySlides('table.term'), share: 4, isNumber: false },
      { label: say('table.mentions'), share: 1.7, isNumber: true },
    ],
    rows,
    { ...frame, y: top0, height: frame.y + frame.height - top0 },
  )
  return [textBox({ ...frame, height }, heading, { role: 'heading', size }), table]
}

/** Every theme with its bar, and beside them the words of the one that leads. */
export function themesBoxes(context: SlideContext, frame: Frame): readonly SlideBox[] {
  const left = Math.round((frame.width - between) * 0.58)
  return [
    ...barsBoxes(context, { ...frame, width: left }, false),
    ...termsBoxes(context, { ...frame, x: frame.x + left + between, width: frame.width - left - between }),
  ]
}

import { saySeries } from '#messages/saySeries.ts'
import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import type { TableView } from '#views/panels/tableView.ts'
import { sayFigure } from './saySeriesHead.ts'
import type { SeriesLines } from './seriesLines.ts'

/** What the lines are: who chose them, what they count, and what is not on them. */
export function sayLinesNote(
  { isChosen, lines, left, undated }: SeriesLines,
  measure: SeriesMeasure,
): string {
  return [
    saySeries(isChosen ? 'lines.chosen' : 'lines.most', { n: lines.length, measure }),
    ...(left > 0 ? [saySeries('lines.left', { n: left })] : []),
    ...(undated > 0 ? [saySeries('lines.undated', { n: undated })] : []),
  ].join(' · ')
}

/** The figures of the lines, a row a year; of a year without statements it says so. */
export function linesTable(shown: SeriesLines, measure: SeriesMeasure, of: 'places' | 'themes'): TableView {
  const { years, statements, lines } = shown
  return {
    caption: saySeries('lines.caption', { of, measure }),
    columns: [
      { label: saySeries('lines.year'), isNumber: false },
      { label: saySeries('lines.texts'), isNumber: true },
      ...lines.map(({ name }) => ({ label: name, isNumber: true })),
    ],
    rows: years.map((year, at) => ({
      key: year,
      cells: [
        year,
        String(statements[at] ?? 0),
        ...lines.map((line) => {
          const figure = (measure === 'mentions' ? line.mentions : line.rates)[at] ?? null
          return figure === null ? '' : sayFigure(figure, measure)
        }),
      ],
    })),
  }
}

import { sayList } from '#messages/say.ts'
import { saySeries } from '#messages/saySeries.ts'
import type { SeriesFilter } from '#selection/seriesUrl.ts'
import type { TableView } from '#views/panels/tableView.ts'
import { chosenOfSeries } from './chosenOfSeries.ts'
import { saySeriesHead, sayStatementDate, sayYear } from './saySeriesHead.ts'
import type { SeriesColumns } from './seriesColumns.ts'
import { figureOf, isOwn, type SeriesTable, type SeriesView } from './seriesView.ts'

type Cell = string | number

const thousandths = (figure: number): number => Math.round(figure * 1000) / 1000

const tableOf = (
  series: SeriesColumns,
  { columns }: SeriesView,
  { rows, cells }: SeriesTable,
  filter: SeriesFilter,
  what: 'places' | 'themes',
): TableView<Cell> => {
  const cellOf = (entry: number, row: number, s: number): Cell => {
    const named = rows[row]
    if (entry === 0 || !named) return ''
    if ((series.mentions[entry - 1] ?? 0) === 0) return saySeries('series.reached')
    const figure = thousandths(figureOf(series, entry - 1, s, filter.measure))
    return isOwn(series, named, s) ? `${figure} (${saySeries('series.own')})` : figure
  }
  const yearAt = (column: number): string => sayYear(series.statements[columns[column] ?? -1])
  const word = (label: string) => ({ label, isNumber: false })
  return {
    caption: `${saySeries(`series.${what}`)}: ${saySeries(`series.${filter.measure}`)}`,
    columns: [
      word(saySeries(what === 'places' ? 'series.placeColumn' : 'series.themeColumn')),
      word(saySeries('series.first')),
      word(saySeries('series.last')),
      ...Array.from(columns, (s) => {
        const statement = series.statements[s]
        return {
          label: statement ? `${statement.title}, ${sayStatementDate(statement)}` : '',
          isNumber: true,
        }
      }),
    ],
    rows: rows.map((row, at) => ({
      key: row.key,
      cells: [
        row.name,
        yearAt(row.first),
        yearAt(row.last),
        ...Array.from(columns, (s, column) => cellOf(cells[at * columns.length + column] ?? 0, at, s)),
      ],
    })),
  }
}

/**
 * Places by statement and themes by statement as tables to be saved, in the measure that is shown: a figure where a
 * statement names it, words where only a group of it is named or a country speaks of itself, nothing where neither.
 */
export function seriesTables(
  series: SeriesColumns,
  view: SeriesView,
  filter: SeriesFilter,
): readonly TableView<Cell>[] {
  return [
    tableOf(series, view, view.places, filter, 'places'),
    tableOf(series, view, view.themes, filter, 'themes'),
  ]
}

/** What is chosen of a series, in words; each dimension before its choices. */
export function saySeriesFilters(series: SeriesColumns, filter: SeriesFilter): readonly string[] {
  const { from, to } = filter
  return [
    ...chosenOfSeries(series, filter).map(({ label }) => label),
    ...(from === null && to === null
      ? []
      : [
          saySeries('series.chip', {
            dimension: saySeries('series.years'),
            name: `${from ?? ''}–${to ?? ''}`,
          }),
        ]),
  ]
}

/**
 * What a file of a series says of itself, each line what it says and the words. It has no link: the statements of a
 * series lie on one device.
 */
export function seriesFileHead(
  series: SeriesColumns,
  view: SeriesView,
  filter: SeriesFilter,
): readonly (readonly [string, string])[] {
  const { title, extent } = saySeriesHead(series)
  const chips = saySeriesFilters(series, filter)
  const [n, all] = [view.columns.length, series.statements.length]
  return [
    [title, extent],
    [saySeries('series.fileFilters'), chips.length > 0 ? sayList(chips) : saySeries('series.fileNoFilter')],
    [
      saySeries('series.fileShown'),
      n === all ? saySeries('series.all', { n }) : saySeries('series.some', { n, all }),
    ],
    [saySeries('series.fileCounted'), saySeries('series.fileRule')],
  ]
}

import { memo } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import { sayCell, sayFigure } from '#views/series/saySeriesHead.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { type SeriesScale, stepOf } from '#views/series/seriesScale.ts'
import { figureOf, isOwn, type SeriesRow } from '#views/series/seriesView.ts'

/** What a cell counts: a button with its figure, a hatch where only a group is named, or nothing. */
export const GridCell = memo(function GridCell(props: {
  readonly series: SeriesColumns
  readonly row: SeriesRow
  /** Number of the statement. */
  readonly s: number
  /** 1 + the number of the entry; 0 for none. */
  readonly cell: number
  readonly scale: SeriesScale
  readonly measure: SeriesMeasure
  readonly isChosen: boolean
  /** Whether it is what the Tab key reaches of its table. */
  readonly isStop: boolean
}) {
  const { series, row, s, cell, scale, measure, isChosen, isStop } = props
  const statement = series.statements[s]
  if (cell === 0 || !statement) return null
  const entry = cell - 1
  const mentions = series.mentions[entry] ?? 0
  if (mentions === 0) {
    const words = saySeries('series.cellReached', { name: row.name, title: statement.title })
    return <span className="series-reached" role="img" aria-label={words} title={words} />
  }
  const figure = figureOf(series, entry, s, measure)
  const own = isOwn(series, row, s)
  return (
    <button
      type="button"
      className="series-cell"
      data-step={own ? undefined : stepOf(scale, figure)}
      data-own={own || undefined}
      data-value={row.key}
      data-statement={statement.id}
      aria-label={sayCell(row, statement, mentions, own)}
      aria-pressed={isChosen}
      tabIndex={isStop ? 0 : -1}
    >
      {sayFigure(figure, measure)}
    </button>
  )
})

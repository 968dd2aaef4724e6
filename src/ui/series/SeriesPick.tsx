import { saySeriesColumn, saySeriesKind, sayYear } from '#views/series/saySeriesHead.ts'
import type { SeriesStatement } from '#views/series/seriesColumns.ts'
import { kindOf } from '#views/series/seriesFilters.ts'

/** A statement at the head of its column: a click picks it to be compared. */
export function SeriesPick(props: {
  readonly statement: SeriesStatement
  readonly picked: readonly string[]
}) {
  const { statement, picked } = props
  const words = saySeriesColumn(statement)
  return (
    <button
      type="button"
      className="series-pick"
      data-pick={statement.id}
      aria-label={words}
      title={words}
      aria-pressed={picked.includes(statement.id)}
    >
      <span>{sayYear(statement)}</span>
      <span className="series-kind">{saySeriesKind(kindOf(statement))}</span>
    </button>
  )
}

import { X } from 'lucide-react'
import { saySeries } from '#messages/saySeries.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { TextPieces } from '#ui/shared/TextPieces.tsx'
import { saySeriesKind, sayStatementDate, sayYear } from '#views/series/saySeriesHead.ts'
import type { CellEvidence, SeriesCell } from '#views/series/seriesCard.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { kindOf } from '#views/series/seriesFilters.ts'

/** What of a cell's statement is here: its sentences; nothing yet; or nothing, as of one that a file alone counts. */
export type CellWords = CellEvidence | 'loading' | 'elsewhere'

const inkOf = (): string => 'var(--ink2)'

const firstWords = ({ before, earlier }: SeriesCell): string =>
  before
    ? saySeries('series.cardBefore', { date: sayStatementDate(before), title: before.title })
    : saySeries('series.cardHere', { before: earlier })

const sayThemes = ({ themes }: CellEvidence): string =>
  themes.length === 0
    ? saySeries('series.cardNoThemes')
    : themes.map(({ name, n }) => saySeries('series.cardTheme', { name, n })).join(', ')

const sayCounts = ({ mentions, first, statement }: SeriesCell, words: CellWords): string =>
  typeof words === 'string'
    ? saySeries('series.cardCountOnly', { mentions, first, all: statement.sentences })
    : saySeries('series.cardCounts', {
        mentions,
        sentences: words.sentences.length,
        all: statement.sentences,
      })

/** A cell of a series: its counts, the sentences they count, and the way to the statement. */
export function CellCard(props: {
  readonly series: SeriesColumns
  readonly cell: SeriesCell
  readonly words: CellWords
  readonly onClose: () => void
  /** Null where the statement is not here. */
  readonly onOpen: (() => void) | null
  /** Compares it with the statement before it; null where there is none that can be. */
  readonly onCompare: (() => void) | null
}) {
  const { series, cell, words, onClose, onOpen, onCompare } = props
  const { value, statement, rate } = cell
  const before = series.statements[cell.earlier - 1]
  const rows: readonly (readonly [string, string])[] = [
    [saySeries('series.cardMentions'), sayCounts(cell, words)],
    [
      saySeries('series.cardRate'),
      saySeries('series.cardRateOf', { rate: rate.toFixed(1), words: statement.words }),
    ],
    [saySeries('series.cardFirst'), firstWords(cell)],
    ...(typeof words === 'string' ? [] : [[saySeries('series.cardThemes'), sayThemes(words)] as const]),
  ]
  return (
    <section
      className="series-card"
      aria-label={saySeries('series.cardRegion', { name: value.name, title: statement.title })}
    >
      <div className="series-card-head">
        <strong>{saySeries('series.cardChosen')}</strong>
        <span className="muted">
          {value.name}, {sayYear(statement)}
        </span>
        <IconButton
          className="icon-button"
          label={saySeries('series.cardClose')}
          data-part="close-card"
          onClick={onClose}
        >
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <h2>{saySeries('series.card', { name: value.name, title: statement.title })}</h2>
      <p className="muted">
        {saySeriesKind(kindOf(statement))}, {sayStatementDate(statement)}
      </p>
      <dl>
        {rows.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {words === 'loading' ? <p className="muted">{saySeries('series.cardLoading')}</p> : null}
      {words === 'elsewhere' ? <p className="muted">{saySeries('series.cardElsewhere')}</p> : null}
      {typeof words === 'string' ? null : (
        <ol className="series-sentences marked">
          {words.sentences.map(({ sentence, pieces }) => (
            <li key={sentence}>
              <span className="series-number">{sentence}</span>
              <p dir="auto">
                <TextPieces pieces={pieces} colorOf={inkOf} />
              </p>
            </li>
          ))}
        </ol>
      )}
      <div className="series-card-tools">
        {onOpen ? (
          <button type="button" className="button button-strong" onClick={onOpen}>
            {saySeries('series.cardOpen')}
          </button>
        ) : null}
        {onCompare && before ? (
          <button type="button" className="button" onClick={onCompare}>
            {saySeries('series.compareWith', { year: sayYear(before) })}
          </button>
        ) : null}
      </div>
    </section>
  )
}

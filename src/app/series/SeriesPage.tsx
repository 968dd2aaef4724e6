import { X } from 'lucide-react'
import { useMemo, useSyncExternalStore } from 'react'
import { onQueryChange, readQuery } from '#app/address/address.ts'
import { showComparison } from '#app/compare/compareAddress.ts'
import { useDropped } from '#app/open/useDropped.ts'
import { PageSkeleton } from '#app/page/PageSkeleton.tsx'
import { useEscape } from '#app/page/useEscape.ts'
import { useTheme } from '#app/page/useTheme.ts'
import { say, sayList } from '#messages/say.ts'
import { saySeries } from '#messages/saySeries.ts'
import { readSeries, type SeriesFilter, wholeSeries } from '#selection/seriesUrl.ts'
import { SeriesBar } from '#ui/filters/SeriesBar.tsx'
import { CellCard } from '#ui/series/CellCard.tsx'
import { ChooseSeries } from '#ui/series/ChooseSeries.tsx'
import { SeriesTables } from '#ui/series/SeriesTables.tsx'
import { saySeriesHead } from '#views/series/saySeriesHead.ts'
import { seriesCell } from '#views/series/seriesCard.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { unknownChoices } from '#views/series/seriesFilters.ts'
import { seriesView } from '#views/series/seriesView.ts'
import {
  letSeriesGo,
  type OpenedSeries,
  onOpenedSeries,
  openGivenFiles,
  openSeriesFile,
  readOpenedSeries,
} from './openedSeries.ts'
import { saveSeries } from './saveSeries.ts'
import { cellSelection, filterSeries, leaveSeries, openFiltered } from './seriesAddress.ts'
import { useCellWords } from './useCellWords.ts'
import { useSeries } from './useSeries.ts'

/** The series under what the address chooses of it. */
function Shown(props: {
  readonly series: SeriesColumns
  readonly filter: SeriesFilter
  readonly unread: number
  readonly opened: OpenedSeries | null
}) {
  const { series, filter, unread, opened } = props
  const { speakers, kinds, from, to, places, themes } = filter
  // The card and the measure change no table.
  const key = JSON.stringify({ speakers, kinds, from, to, places, themes })
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const view = useMemo(() => seriesView(series, filter), [series, key])
  const cell = useMemo(() => (filter.cell ? seriesCell(series, filter.cell) : null), [series, filter.cell])
  const { indexed, words } = useCellWords(cell)
  const unknown = useMemo(() => unknownChoices(series, filter), [series, filter])
  const isFile = Boolean(opened?.series)
  const before = cell && series.statements[cell.earlier - 1]
  const picked = filter.picked.filter((id) => series.statements.some((statement) => statement.id === id))
  const [first, second] = picked
  return (
    <>
      <SeriesBar series={series} view={view} filter={filter} onFilter={filterSeries}>
        {first && second && !isFile ? (
          <button type="button" className="button" onClick={() => showComparison(first, second)}>
            {saySeries('series.compare')}
          </button>
        ) : first && !isFile ? (
          <span className="muted">{saySeries('series.comparePicked')}</span>
        ) : null}
        {opened ? (
          <button type="button" className="button" onClick={letSeriesGo}>
            {saySeries('series.ownSeries')}
          </button>
        ) : null}
        {view.columns.length > 0 ? (
          <button
            type="button"
            className="button"
            aria-pressed={filter.lines}
            onClick={() => filterSeries((now) => ({ ...now, lines: !now.lines }))}
          >
            {saySeries('lines.button')}
          </button>
        ) : null}
        {view.columns.length > 0 ? (
          <button type="button" className="button" onClick={() => saveSeries(series, view, filter)}>
            {saySeries('series.save')}
          </button>
        ) : null}
        <ChooseSeries onFile={(file) => void openSeriesFile(file)} />
        <button type="button" className="button" onClick={leaveSeries}>
          <X size={14} aria-hidden="true" /> {saySeries('series.close')}
        </button>
      </SeriesBar>
      {unread > 0 ? <p className="series-notice">{saySeries('series.unread', { n: unread })}</p> : null}
      {opened?.refused ? (
        <p className="series-notice" role="alert">
          {saySeries('series.fileFailed', { name: opened.name, ...opened.refused })}
        </p>
      ) : null}
      {!opened?.series && series.statements.length < 2 ? (
        <p className="series-notice">{saySeries('series.tooFew')}</p>
      ) : null}
      {unknown.length > 0 ? (
        <p className="series-notice" role="alert">
          {saySeries('series.unknown', { n: unknown.length, names: sayList(unknown) })}
        </p>
      ) : null}
      <div className="series-body" data-card={cell ? true : undefined}>
        <SeriesTables series={series} view={view} filter={filter} onFilter={filterSeries} />
        {cell ? (
          <CellCard
            series={series}
            cell={cell}
            words={words}
            onClose={() => filterSeries((now) => ({ ...now, cell: null }))}
            onOpen={
              indexed ? () => openFiltered(cell.statement.id, cellSelection(indexed, cell.value)) : null
            }
            onCompare={
              indexed && before && !isFile ? () => showComparison(before.id, cell.statement.id) : null
            }
          />
        ) : null}
      </div>
    </>
  )
}

const nothingDropped: readonly File[] = []

/** All statements side by side, in place of the one that is open. */
export function SeriesPage() {
  const query = useSyncExternalStore(onQueryChange, readQuery)
  const filter = useMemo(() => readSeries(query) ?? wholeSeries, [query])
  const { series: own, done, all, unread } = useSeries()
  const opened = useSyncExternalStore(onOpenedSeries, readOpenedSeries)
  const series = opened?.series ?? own
  useTheme()
  useEscape(leaveSeries)
  const isOver = useDropped((files) => void openGivenFiles(files), nothingDropped, false)
  const head = useMemo(() => (series ? saySeriesHead(series) : null), [series])
  if (!series && all === 0) return <PageSkeleton />
  return (
    <div className="dashboard series-page">
      <header className="banner">
        <span className="wordmark">{say('app.name')}</span>
        <div className="banner-statement">
          <h1>{head?.title ?? saySeries('series.region')}</h1>
          <p>
            {opened?.series ? `${saySeries('series.fromFile', { name: opened.name })} · ` : ''}
            {head?.extent ?? saySeries('series.reading', { done, all })}
          </p>
        </div>
      </header>
      <main className="series-main">
        <section className="series-region" aria-label={saySeries('series.region')}>
          {isOver ? <p className="series-notice">{saySeries('series.letGo')}</p> : null}
          {series ? (
            <Shown series={series} filter={filter} unread={opened?.series ? 0 : unread} opened={opened} />
          ) : (
            <p className="series-none">
              <progress value={done} max={all} aria-label={saySeries('series.reading', { done, all })} />
            </p>
          )}
        </section>
      </main>
    </div>
  )
}

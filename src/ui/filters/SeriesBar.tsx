import { X } from 'lucide-react'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import { type SeriesFilter, wholeSeries } from '#selection/seriesUrl.ts'
import type { FilterOption } from '#views/panels/filterOption.ts'
import {
  chosenOfSeries,
  type ListedDimension,
  listedDimensions,
  seriesLists,
} from '#views/series/chosenOfSeries.ts'
import { saySeriesKind } from '#views/series/saySeriesHead.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { seriesOptions, seriesYears } from '#views/series/seriesFilters.ts'
import type { SeriesView } from '#views/series/seriesView.ts'
import { SeriesMenu } from './SeriesMenu.tsx'
import './filters.css'
import './state.css'
import './seriesBar.css'

const toggled = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value]

/** What the filters of a series are given. */
interface SeriesBarProps {
  readonly series: SeriesColumns
  readonly view: SeriesView
  readonly filter: SeriesFilter
  readonly onFilter: (change: (filter: SeriesFilter) => SeriesFilter) => void
}

function Menu(props: SeriesBarProps & { readonly dimension: ListedDimension }) {
  const { series, view, filter, onFilter, dimension } = props
  const chosen = filter[seriesLists[dimension]]
  // The lists are in nobody's sight while a table is clicked: they are counted once that is painted.
  const fails = useDeferredValue(view.fails)
  const counted = useMemo(() => seriesOptions(series, fails, dimension), [series, fails, dimension])
  const options = useMemo(
    () =>
      counted.map(
        ({ id, label, count }): FilterOption => ({
          id,
          label: dimension === 'kind' ? saySeriesKind(label) : label,
          keywords: [],
          count,
          isChosen: chosen.includes(id),
        }),
      ),
    [counted, dimension, chosen],
  )
  const list = seriesLists[dimension]
  return (
    <SeriesMenu
      label={saySeries(`series.${dimension}`)}
      options={options}
      onToggle={(id) => onFilter((now) => ({ ...now, [list]: toggled(now[list], id) }))}
    />
  )
}

function YearMenu(
  props: SeriesBarProps & { readonly bound: 'from' | 'to'; readonly years: readonly string[] },
) {
  const { filter, onFilter, bound, years } = props
  return (
    <select
      className="series-years"
      aria-label={saySeries(`series.${bound}`)}
      value={filter[bound] ?? ''}
      onChange={({ target }) => {
        const { value } = target
        onFilter((now) => ({ ...now, [bound]: value === '' ? null : value }))
      }}
    >
      <option value="">{saySeries('series.anyYear')}</option>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  )
}

/** What is chosen, each with a cross that takes it away. */
function Chosen({ series, filter, onFilter }: SeriesBarProps) {
  const chosen = useMemo(() => chosenOfSeries(series, filter), [series, filter])
  const isFiltered = chosen.length > 0 || filter.from !== null || filter.to !== null
  return (
    <>
      <ul className="series-chosen">
        {chosen.map(({ dimension, id, label }) => {
          const list = seriesLists[dimension]
          return (
            <li key={`${dimension}/${id}`} className="chosen">
              <span className="chosen-label">
                <bdi>{label}</bdi>
              </span>
              <button
                type="button"
                className="chosen-remove"
                aria-label={saySeries('series.remove', { label })}
                onClick={() => onFilter((now) => ({ ...now, [list]: now[list].filter((one) => one !== id) }))}
              >
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
      {isFiltered ? (
        <button
          type="button"
          className="button"
          onClick={() =>
            onFilter(({ measure, lines, picked }) => ({ ...wholeSeries, measure, lines, picked }))
          }
        >
          {saySeries('series.clear')}
        </button>
      ) : null}
    </>
  )
}

/** The filters of a series, which both its tables obey. */
export function SeriesBar(props: SeriesBarProps & { readonly children: ReactNode }) {
  const { series, view, filter, onFilter, children } = props
  const years = useMemo(() => seriesYears(series), [series])
  const all = series.statements.length
  const n = view.columns.length
  return (
    <div className="filter-bar series-bar">
      {listedDimensions.map((dimension) => (
        <Menu key={dimension} {...props} dimension={dimension} />
      ))}
      <span className="series-span">
        {saySeries('series.years')} <YearMenu {...props} bound="from" years={years} />–
        <YearMenu {...props} bound="to" years={years} />
      </span>
      <div className="segmented" role="group" aria-label={saySeries('series.measure')}>
        {(['rate', 'mentions'] as const).map((measure) => (
          <button
            key={measure}
            type="button"
            aria-pressed={filter.measure === measure}
            onClick={() => onFilter((now) => ({ ...now, measure }))}
          >
            {saySeries(`series.${measure}`)}
          </button>
        ))}
      </div>
      <span className="series-tools">{children}</span>
      <div className="series-state">
        <Chosen {...props} />
        <span className="series-hint muted">{saySeries('series.hint')}</span>
        <p role="status" className="series-status">
          {n === all ? saySeries('series.all', { n }) : saySeries('series.some', { n, all })}
        </p>
      </div>
    </div>
  )
}

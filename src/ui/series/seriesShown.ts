import type { SeriesFilter } from '#selection/seriesUrl.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import type { SeriesView } from '#views/series/seriesView.ts'

/** A series as it is shown, and what a click on a part of it asks for. */
export interface SeriesShown {
  readonly series: SeriesColumns
  readonly view: SeriesView
  readonly filter: SeriesFilter
  /** The same for as long as the page stands. */
  readonly onFilter: (change: (filter: SeriesFilter) => SeriesFilter) => void
}

/** A list with a value, or without it where it has it. */
export function toggled(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
}

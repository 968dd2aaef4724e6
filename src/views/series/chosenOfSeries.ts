import { saySeries } from '#messages/saySeries.ts'
import type { SeriesFilter } from '#selection/seriesUrl.ts'
import { saySeriesKind } from './saySeriesHead.ts'
import type { SeriesColumns } from './seriesColumns.ts'
import { valueKey } from './seriesFilters.ts'

/** Lists of a filter, by the dimension that each narrows, in the order in which the page offers them. */
export const seriesLists = { speaker: 'speakers', kind: 'kinds', place: 'places', theme: 'themes' } as const

/** See `seriesLists`. */
export type ListedDimension = keyof typeof seriesLists

/** See `seriesLists`. */
export const listedDimensions = Object.keys(seriesLists) as readonly ListedDimension[]

/** Something that is chosen of a series. */
export interface ChosenOfSeries {
  readonly dimension: ListedDimension
  /** As the filter has it. */
  readonly id: string
  /** "Place: Ghana"; of what the series does not have what the address calls it. */
  readonly label: string
}

/** What is chosen in the lists of a filter, dimension by dimension, each in the order of choosing; [] for nothing. */
export function chosenOfSeries({ values }: SeriesColumns, filter: SeriesFilter): readonly ChosenOfSeries[] {
  const names = new Map(values.map((value) => [valueKey(value), value.name]))
  const nameOf = (dimension: ListedDimension, id: string): string => {
    if (dimension === 'speaker') return id
    return dimension === 'kind' ? saySeriesKind(id) : (names.get(id) ?? id.replace(/^\w+\./, ''))
  }
  return listedDimensions.flatMap((dimension) =>
    filter[seriesLists[dimension]].map((id) => ({
      dimension,
      id,
      label: saySeries('series.chip', {
        dimension: saySeries(`series.chip.${dimension}`),
        name: nameOf(dimension, id),
      }),
    })),
  )
}

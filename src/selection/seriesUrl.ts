import { decodeValue, keyOfPart, pageKeys, partsOf, withKey } from './pageUrl.ts'

/** Whether a table of a series counts mentions, or mentions for each thousand words. */
export type SeriesMeasure = 'rate' | 'mentions'

/**
 * What is chosen of a series: values within a dimension are alternatives, dimensions narrow each other, nothing chosen
 * means all. Lists are in the order of choosing, each value once.
 */
export interface SeriesFilter {
  readonly speakers: readonly string[]
  /** Kinds of statements. */
  readonly kinds: readonly string[]
  /** First and last year, `"2024"`; null for no bound. */
  readonly from: string | null
  readonly to: string | null
  /** Keys of places and groups, `"place.GHA"`, of which a statement names one. */
  readonly places: readonly string[]
  /** Keys of themes, `"theme.trade"`. */
  readonly themes: readonly string[]
  readonly measure: SeriesMeasure
  /** Whether the lines over years stand above the tables. */
  readonly lines: boolean
  /** Ids of statements that are picked to be compared: two at the most. */
  readonly picked: readonly string[]
  /** The cell whose card is open: key of its value and id of its statement. */
  readonly cell: { readonly value: string; readonly statement: string } | null
}

/** A series with nothing chosen. */
export const wholeSeries: SeriesFilter = {
  speakers: [],
  kinds: [],
  from: null,
  to: null,
  places: [],
  themes: [],
  measure: 'rate',
  lines: false,
  picked: [],
  cell: null,
}

/** Value of the key where nothing is chosen. */
const nothing = 'all'

const isYear = (value: string): boolean => /^\d{4}$/.test(value)

const added = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list : [...list, value]

/** What a part adds to what was read before it; one that nobody understands adds nothing. */
const readPart = (filter: SeriesFilter, name: string, value: string): SeriesFilter => {
  if (value === '') return filter
  switch (name) {
    case 'by':
      return { ...filter, speakers: added(filter.speakers, value) }
    case 'kind':
      return { ...filter, kinds: added(filter.kinds, value) }
    case 'from':
    case 'to':
      return isYear(value) ? { ...filter, [name]: value } : filter
    case 'place':
    case 'group':
      return { ...filter, places: added(filter.places, `${name}.${value}`) }
    case 'theme':
      return { ...filter, themes: added(filter.themes, `${name}.${value}`) }
    case 'as':
      return value === 'mentions' ? { ...filter, measure: value } : filter
    case 'show':
      return value === 'lines' ? { ...filter, lines: true } : filter
    case 'pick':
      return { ...filter, picked: added(filter.picked, value).slice(0, 2) }
    case 'cell': {
      const [kind = '', id = '', ...statement] = value.split('.')
      return { ...filter, cell: { value: `${kind}.${id}`, statement: statement.join('.') } }
    }
    default:
      return filter
  }
}

/** What the address chooses of a series; null where it shows none. */
export function readSeries(query: string): SeriesFilter | null {
  const part = partsOf(query).find((one) => keyOfPart(one) === pageKeys.series)
  if (part === undefined) return null
  const parts = part
    .slice(pageKeys.series.length + 1)
    .split(/,|%2C/i)
    .map((one) => decodeValue(one.replaceAll('+', '%2B')).replaceAll('%2C', ',').replaceAll('%25', '%'))
  return parts.reduce((filter, value) => {
    const at = value.indexOf('.')
    return at < 0 ? filter : readPart(filter, value.slice(0, at), value.slice(at + 1))
  }, wholeSeries)
}

// A comma in a name is encoded twice, so that it does not end the part.
const encoded = (value: string): string =>
  encodeURIComponent(value.replaceAll('%', '%25').replaceAll(',', '%2C'))

const partsOfFilter = (filter: SeriesFilter): readonly string[] => [
  ...filter.speakers.map((name) => `by.${name}`),
  ...filter.kinds.map((kind) => `kind.${kind}`),
  ...(filter.from ? [`from.${filter.from}`] : []),
  ...(filter.to ? [`to.${filter.to}`] : []),
  ...filter.places,
  ...filter.themes,
  ...(filter.measure === 'mentions' ? ['as.mentions'] : []),
  ...(filter.lines ? ['show.lines'] : []),
  ...filter.picked.map((id) => `pick.${id}`),
  ...(filter.cell ? [`cell.${filter.cell.value}.${filter.cell.statement}`] : []),
]

/** The query with what is chosen of a series; without any series for null. */
export function withSeries(query: string, filter: SeriesFilter | null): string {
  const others = withKey(query, pageKeys.series, null)
  if (!filter) return others
  const parts = partsOfFilter(filter).map(encoded)
  return [others, `${pageKeys.series}=${parts.join(',') || nothing}`].filter(Boolean).join('&')
}

import type { SeriesFilter } from '#selection/seriesUrl.ts'
import type { SeriesColumns, SeriesStatement, SeriesValue } from './seriesColumns.ts'

/** Dimensions that a series is filtered by; places are also groups. */
export const seriesDimensions = ['speaker', 'kind', 'year', 'place', 'theme'] as const

/** See `seriesDimensions`. */
export type SeriesDimension = (typeof seriesDimensions)[number]

const bitOf: Readonly<Record<SeriesDimension, number>> = { speaker: 1, kind: 2, year: 4, place: 8, theme: 16 }

/** How a filter and the address call a value: `"place.GHA"`. */
export function valueKey({ kind, id }: Pick<SeriesValue, 'kind' | 'id'>): string {
  return `${kind}.${id}`
}

/** How a filter calls the kind of a statement; one without a kind is a statement. */
export function kindOf({ kind }: Pick<SeriesStatement, 'kind'>): string {
  return kind ?? 'statement'
}

/** First and last year of a statement; null without a date. */
export function yearsOf({ date }: Pick<SeriesStatement, 'date'>): readonly [string, string] | null {
  return date && [date.start.slice(0, 4), date.end.slice(0, 4)]
}

const failsYears = (statement: SeriesStatement, { from, to }: SeriesFilter): boolean => {
  if (from === null && to === null) return false
  const years = yearsOf(statement)
  return years === null || years[1] < (from ?? '0000') || years[0] > (to ?? '9999')
}

/** 1 for each chosen value; null where nothing is chosen that the series knows, or nothing at all. */
const chosenValues = (columns: SeriesColumns, keys: readonly string[]): Uint8Array | null => {
  if (keys.length === 0) return null
  const wanted = new Set(keys)
  return Uint8Array.from(columns.values, (value) => Number(wanted.has(valueKey(value))))
}

const namesOne = (columns: SeriesColumns, s: number, chosen: Uint8Array): boolean => {
  const { starts, value, mentions } = columns
  const end = starts[s + 1] ?? 0
  for (let at = starts[s] ?? 0; at < end; at += 1)
    if (chosen[value[at] ?? 0] === 1 && (mentions[at] ?? 0) > 0) return true
  return false
}

/**
 * For each statement the dimensions whose filter it does not pass, as bits; 0 where it passes all.
 */
export function seriesFails(columns: SeriesColumns, filter: SeriesFilter): Uint8Array {
  const { statements } = columns
  const fails = new Uint8Array(statements.length)
  const places = chosenValues(columns, filter.places)
  const themes = chosenValues(columns, filter.themes)
  statements.forEach((statement, s) => {
    let bits = 0
    if (filter.speakers.length > 0 && !statement.speakers.some((name) => filter.speakers.includes(name)))
      bits |= bitOf.speaker
    if (filter.kinds.length > 0 && !filter.kinds.includes(kindOf(statement))) bits |= bitOf.kind
    if (failsYears(statement, filter)) bits |= bitOf.year
    if (places && !namesOne(columns, s, places)) bits |= bitOf.place
    if (themes && !namesOne(columns, s, themes)) bits |= bitOf.theme
    fails[s] = bits
  })
  return fails
}

/** Whether a statement with these bits passes every filter but that of one dimension. */
export function passesOthers(bits: number, dimension: SeriesDimension): boolean {
  return (bits & ~bitOf[dimension]) === 0
}

/** Something that a series can be filtered by. */
export interface SeriesOption {
  /** As the filter has it. */
  readonly id: string
  /** Name of a value, of a speaker; of a kind its own word, which is not yet said. */
  readonly label: string
  /** Statements that it would leave, with what is chosen in the other dimensions. */
  readonly count: number
}

const counted = (labels: ReadonlyMap<string, string>, counts: ReadonlyMap<string, number>) =>
  [...labels].map(([id, label]) => ({ id, label, count: counts.get(id) ?? 0 }))

/**
 * What a dimension offers, in the order of the series; a view obeys every filter but its own, so that a second value
 * can always be added.
 */
export function seriesOptions(
  columns: SeriesColumns,
  fails: Uint8Array,
  dimension: Exclude<SeriesDimension, 'year'>,
): readonly SeriesOption[] {
  const labels = new Map<string, string>()
  const counts = new Map<string, number>()
  const add = (id: string, label: string, isCounted: boolean): void => {
    if (!labels.has(id)) labels.set(id, label)
    if (isCounted) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  if (dimension === 'speaker' || dimension === 'kind') {
    columns.statements.forEach((statement, s) => {
      const isCounted = passesOthers(fails[s] ?? 0, dimension)
      const names = dimension === 'speaker' ? statement.speakers : [kindOf(statement)]
      for (const name of names) add(name, name, isCounted)
    })
    return counted(labels, counts)
  }
  const { starts, value, mentions, statements, values } = columns
  const named = new Uint32Array(values.length)
  for (let s = 0; s < statements.length; s += 1) {
    if (!passesOthers(fails[s] ?? 0, dimension)) continue
    const end = starts[s + 1] ?? 0
    for (let at = starts[s] ?? 0; at < end; at += 1) {
      const v = value[at] ?? 0
      if ((mentions[at] ?? 0) > 0) named[v] = (named[v] ?? 0) + 1
    }
  }
  return values.flatMap((one, v) =>
    (one.kind === 'theme') === (dimension === 'theme')
      ? [{ id: valueKey(one), label: one.name, count: named[v] ?? 0 }]
      : [],
  )
}

/** Years of the series, each once, in order; [] where no statement has a date. */
export function seriesYears({ statements }: SeriesColumns): readonly string[] {
  return [...new Set(statements.flatMap((statement) => yearsOf(statement) ?? []))].sort()
}

/** Names of what a filter chooses and the series does not have, as the address has them; [] where it has all. */
export function unknownChoices(series: SeriesColumns, filter: SeriesFilter): readonly string[] {
  const values = new Set(series.values.map(valueKey))
  const kinds = new Set(series.statements.map(kindOf))
  const speakers = new Set(series.statements.flatMap((statement) => statement.speakers))
  return [
    ...filter.speakers.filter((name) => !speakers.has(name)),
    ...filter.kinds.filter((kind) => !kinds.has(kind)),
    ...[...filter.places, ...filter.themes].filter((key) => !values.has(key)),
  ]
}

import type { SeriesFilter } from '#selection/seriesUrl.ts'
import type { SeriesColumns, SeriesStatement, SeriesValue } from './seriesColumns.ts'
import { passesOthers, valueKey, yearsOf } from './seriesFilters.ts'
import { isOwn } from './seriesView.ts'

/** Lines that are told apart without searching. */
export const mostLines = 6

/** A value over the years. */
export interface SeriesLine extends SeriesValue {
  /** As a filter calls it. */
  readonly key: string
  /** Mentions by name in each year; null for a year without a statement. */
  readonly mentions: readonly (number | null)[]
  /** The same for each thousand words of that year's statements; null also where these have no words. */
  readonly rates: readonly (number | null)[]
}

/** Some values of a table over the years. */
export interface SeriesLines {
  /** Every year from the first that has a statement to the last, in order; [] where none has a date. */
  readonly years: readonly string[]
  /** Statements of each year. */
  readonly statements: readonly number[]
  /** Chosen ones in the order of choosing, else those with the most mentions. */
  readonly lines: readonly SeriesLine[]
  /** Whether the reader chose them. */
  readonly isChosen: boolean
  /** Chosen ones that are not drawn: there are too many. */
  readonly left: number
  /** Statements that pass the filters and have no date: they are on no line. */
  readonly undated: number
}

const firstYear = (statement: SeriesStatement): number | null => {
  const years = yearsOf(statement)
  return years && Number(years[0])
}

/** Numbers of the values with the most mentions, the first named before its equals; what states say of themselves is left out. */
const mostNamed = (series: SeriesColumns, shown: readonly number[], isTheme: boolean): readonly number[] => {
  const { starts, value, mentions, values } = series
  const sums = new Float64Array(values.length)
  for (const s of shown)
    for (let at = starts[s] ?? 0; at < (starts[s + 1] ?? 0); at += 1) {
      const v = value[at] ?? 0
      const one = values[v]
      if (one && (one.kind === 'theme') === isTheme && !isOwn(series, one, s))
        sums[v] = (sums[v] ?? 0) + (mentions[at] ?? 0)
    }
  return [...sums.keys()]
    .filter((v) => (sums[v] ?? 0) > 0)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, mostLines)
}

/**
 * Places and groups, or themes, over the years: those that are chosen, or else the six with the most mentions. Like every
 * view the lines obey each filter but their own, so that a chosen place is seen in the years that do not name it too. A
 * statement counts in the year in which its date begins.
 *
 * @param fails see `seriesFails`
 */
export function seriesLines(
  series: SeriesColumns,
  fails: Uint8Array,
  filter: Pick<SeriesFilter, 'places' | 'themes'>,
  of: 'places' | 'themes',
): SeriesLines {
  const { statements, starts, value, mentions, values } = series
  const shown = [...statements.keys()].filter((s) =>
    passesOthers(fails[s] ?? 0, of === 'places' ? 'place' : 'theme'),
  )
  const dated = shown.flatMap((s) => {
    const statement = statements[s]
    const year = statement ? firstYear(statement) : null
    return statement && year !== null ? [{ s, year, words: statement.words }] : []
  })
  const first = Math.min(...dated.map(({ year }) => year))
  const last = Math.max(...dated.map(({ year }) => year))
  const count = dated.length === 0 ? 0 : last - first + 1
  const texts = new Uint32Array(count)
  const words = new Float64Array(count)
  for (const one of dated) {
    const at = one.year - first
    texts[at] = (texts[at] ?? 0) + 1
    words[at] = (words[at] ?? 0) + one.words
  }
  const numbers = new Map(values.map((one, v) => [valueKey(one), v]))
  const known = filter[of].flatMap((key) => numbers.get(key) ?? [])
  const isChosen = known.length > 0
  const drawn = isChosen ? known.slice(0, mostLines) : mostNamed(series, shown, of === 'themes')
  const sums = new Map(drawn.map((v) => [v, new Float64Array(count)]))
  for (const { s, year } of dated)
    for (let at = starts[s] ?? 0; at < (starts[s + 1] ?? 0); at += 1) {
      const sum = sums.get(value[at] ?? 0)
      if (sum) sum[year - first] = (sum[year - first] ?? 0) + (mentions[at] ?? 0)
    }
  return {
    years: Array.from({ length: count }, (_, at) => String(first + at)),
    statements: [...texts],
    lines: drawn.flatMap((v) => {
      const one = values[v]
      const sum = sums.get(v)
      if (!one || !sum) return []
      const of = [...sum].map((n, at) => ({ n, texts: texts[at] ?? 0, words: words[at] ?? 0 }))
      return [
        {
          ...one,
          key: valueKey(one),
          mentions: of.map((year) => (year.texts === 0 ? null : year.n)),
          rates: of.map((year) => (year.words === 0 ? null : (year.n * 1000) / year.words)),
        },
      ]
    }),
    isChosen,
    left: isChosen ? known.length - drawn.length : 0,
    undated: shown.length - dated.length,
  }
}

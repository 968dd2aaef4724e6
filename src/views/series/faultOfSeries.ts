import type { SeriesColumns } from './seriesColumns.ts'
import { byDate } from './seriesOf.ts'

/** Where columns are not what they should be. */
export interface SeriesFault {
  /** `statements[3].id`, `value[70000]` */
  readonly place: string
  readonly expected: string
  readonly received: string
}

const faultOfStatements = ({ statements }: SeriesColumns): SeriesFault | null => {
  const ids = new Set<string>()
  for (const [at, statement] of statements.entries()) {
    const before = statements[at - 1]
    const received = JSON.stringify(statement.id)
    if (ids.has(statement.id))
      return { place: `statements[${at}].id`, expected: 'an id of its own', received }
    ids.add(statement.id)
    if (before && byDate(before, statement) > 0)
      return {
        place: `statements[${at}]`,
        expected: 'statements in the order of their dates, then of their ids',
        received,
      }
  }
  return null
}

const faultOfValues = ({ values }: SeriesColumns): SeriesFault | null => {
  const keys = new Set<string>()
  for (const [at, { kind, id }] of values.entries()) {
    const key = `${kind}/${id}`
    if (keys.has(key))
      return { place: `values[${at}].id`, expected: 'an id of its own', received: JSON.stringify(id) }
    keys.add(key)
  }
  return null
}

const faultOfStarts = ({ starts, value }: SeriesColumns): SeriesFault | null => {
  let before = 0
  for (const [at, start] of starts.entries()) {
    const isLast = at === starts.length - 1
    const isRight = start >= before && (at > 0 || start === 0) && (!isLast || start === value.length)
    if (!isRight) {
      const expected = isLast ? String(value.length) : at === 0 ? '0' : `${before} or more`
      return { place: `starts[${at}]`, expected, received: String(start) }
    }
    before = start
  }
  return null
}

/** Millions of entries are gone through once, and nothing is made of any. */
const faultOfEntries = (columns: SeriesColumns): SeriesFault | null => {
  const { statements, values, starts, value, mentions, first } = columns
  // The last statement that has the value, from 1.
  const lastOf = new Uint32Array(values.length)
  let named = 0
  for (const [s, { sentences }] of statements.entries()) {
    const end = starts[s + 1] ?? 0
    for (let at = starts[s] ?? 0; at < end; at += 1) {
      const one = value[at] ?? 0
      const sentence = first[at] ?? 0
      const isNamed = (mentions[at] ?? 0) > 0
      if (one >= values.length)
        return { place: `value[${at}]`, expected: `less than ${values.length}`, received: String(one) }
      if (lastOf[one] === s + 1)
        return { place: `value[${at}]`, expected: 'each value once a statement', received: String(one) }
      if (sentence < 1 || sentence > sentences)
        return { place: `first[${at}]`, expected: `1 to ${sentences}`, received: String(sentence) }
      if (isNamed && one > named)
        return {
          place: `value[${at}]`,
          expected: 'values in the order in which they are first named',
          received: String(one),
        }
      lastOf[one] = s + 1
      if (isNamed && one === named) named += 1
    }
  }
  return named === values.length
    ? null
    : { place: `values[${named}]`, expected: 'a value that is named', received: String(values[named]?.name) }
}

/** The first place where columns contradict what `SeriesColumns` promises; null where they are right. */
export function faultOfSeries(columns: SeriesColumns): SeriesFault | null {
  return (
    faultOfStatements(columns) ?? faultOfValues(columns) ?? faultOfStarts(columns) ?? faultOfEntries(columns)
  )
}

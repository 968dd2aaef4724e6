import type { StatementIndex } from '#reading/statementIndex.ts'
import { byText } from '#statement/byText.ts'
import type { SeriesColumns, SeriesStatement, SeriesValue } from './seriesColumns.ts'
import { type SeriesPart, seriesPart } from './seriesPart.ts'

/** Orders statements by their dates, then by their ids; those without a date stand last. */
export function byDate(one: SeriesStatement, other: SeriesStatement): number {
  if (one.date === null || other.date === null)
    return Number(one.date === null) - Number(other.date === null) || byText(one.id, other.id)
  return byText(one.date.start, other.date.start) || byText(one.id, other.id)
}

const keyOf = ({ kind, id }: SeriesValue): string => `${kind}/${id}`

/** Joins what was counted in each statement, in any order; a value keeps the name that it has first. */
export function joinSeries(parts: readonly SeriesPart[]): SeriesColumns {
  const ordered = [...parts].sort((one, other) => byDate(one.statement, other.statement))
  const values: SeriesValue[] = []
  const numbers = new Map<string, number>()
  for (const part of ordered)
    part.values.forEach((value, at) => {
      const key = keyOf(value)
      if (part.mentions[at] === 0 || numbers.has(key)) return
      numbers.set(key, values.length)
      values.push(value)
    })
  const starts = [0]
  const value: number[] = []
  const mentions: number[] = []
  const first: number[] = []
  for (const part of ordered) {
    part.values.forEach((one, at) => {
      const number = numbers.get(keyOf(one))
      if (number === undefined) return
      value.push(number)
      mentions.push(part.mentions[at] ?? 0)
      first.push(part.first[at] ?? 0)
    })
    starts.push(value.length)
  }
  return {
    statements: ordered.map(({ statement }) => statement),
    values,
    starts: Uint32Array.from(starts),
    value: Uint32Array.from(value),
    mentions: Uint32Array.from(mentions),
    first: Uint32Array.from(first),
  }
}

/** What some statements name, in columns; without any statement there is nothing in them. */
export function seriesOf(indexed: readonly StatementIndex[]): SeriesColumns {
  return joinSeries(indexed.map(seriesPart))
}

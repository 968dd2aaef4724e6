import type { WrittenForumSeries, WrittenForums } from '#knowledge/writtenKnowledge.ts'
import type { Dated } from '#statement/dated.ts'
import type { IsoDate } from '#statement/units.ts'
import type { Candidate } from './candidate.ts'

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** Ordinal written right before a name: "the third", "the 7th". */
const ordinalBefore = (text: string, start: number): number | null => {
  const match = /(?:^|\s)(?:(\d{1,3})(?:st|nd|rd|th)|([a-z]+))\s+$/i.exec(
    text.slice(Math.max(0, start - 24), start),
  )
  if (!match) return null
  if (match[1]) return Number(match[1])
  const index = ordinals.indexOf((match[2] ?? '').toLowerCase())
  return index < 0 ? null : index + 1
}

const yearLater = (day: IsoDate, years: number): IsoDate =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

const editionOf = (series: WrittenForumSeries, ordinal: number | null, date: Dated | null): string | null => {
  if (ordinal !== null) {
    const counted = series.editions.find((edition) => edition.ordinal === ordinal)
    if (counted) return counted.id
    // A text that names another edition by its number does not mean one of those known.
    if (series.editions.every((edition) => edition.ordinal !== null)) return null
  }
  if (date === null) return null
  const byStart = [...series.editions].sort((one, other) => one.start.localeCompare(other.start))
  const ahead = byStart.find(({ end, start }) => end >= date.start && start <= yearLater(date.end, 1))
  const behind = byStart.reverse().find(({ end }) => end < date.start && end >= yearLater(date.start, -1))
  return (ahead ?? behind)?.id ?? null
}

/**
 * Resolves the forums a text names to their editions: the one it counts by number, else the next within a
 * year of the statement, else the latest within a year before it. One that cannot be resolved keeps the id
 * of its series; a place that stood for a meeting which cannot be it is no mention at all.
 */
export function resolveForums(
  text: string,
  candidates: readonly Candidate[],
  { forums }: WrittenForums,
  date: Dated | null,
): Candidate[] {
  if (!candidates.some(({ kind }) => kind === 'forum')) return [...candidates]
  const byId = new Map(forums.map((series) => [series.id, series]))
  return candidates.flatMap((candidate) => {
    const series = candidate.kind === 'forum' ? byId.get(candidate.entity) : undefined
    if (!series) return [candidate]
    const edition = editionOf(series, ordinalBefore(text, candidate.start), date)
    if (edition) return [{ ...candidate, entity: edition }]
    return candidate.reading === 'venue' ? [] : [candidate]
  })
}

import type { WrittenForumSeries, WrittenForums } from '#knowledge/writtenKnowledge.ts'
import type { Dated } from '#statement/dated.ts'
import { editionsByName, seriesById } from './calendarIndex.ts'
import type { Candidate } from './candidate.ts'
import { daysApart, editionMeant } from './editionMeant.ts'
import { seriesCalled } from './seriesCalled.ts'
import { type StatedDays, statedDays } from './statedDays.ts'
import { tellMeeting } from './tellMeeting.ts'

/** Most years between a statement and a meeting that it names by number or place alone: "COP15" was several. */
const nearYears = 4

const yearsBetween = (day: string, date: Dated): number =>
  Math.abs(Number(day.slice(0, 4)) - Number(date.start.slice(0, 4)))

/** Days by which a meeting may have been moved since a text stated when it is held. */
const moved = 45

/** Whether a number leaves no other meeting: each series has its meetings in the calendar from that number on. */
const isSureBy = (ordinal: number | null, called: readonly WrittenForumSeries[]): boolean =>
  ordinal !== null &&
  called.every(({ editions }) => editions.some((edition) => (edition.ordinal ?? Infinity) <= ordinal))

/** Whether a meeting is another than the one whose days are stated. */
const isElsewhen = (edition: Dated, stated: Dated | null): boolean =>
  stated !== null && Math.abs(daysApart(edition, stated)) > moved

/** The meeting of the calendar that a name made by shape calls; null where none, or more than one, may be meant. */
const meetingCalled = (
  words: string,
  text: string,
  candidate: Candidate,
  forums: WrittenForums,
  date: Dated | null,
  stated: StatedDays | null,
): string | null => {
  const number = /^\p{Lu}{3,}[ -]?(\d{1,3})$/u.exec(words)?.[1]
  const called = seriesCalled(words, forums)
  const found = called.flatMap((series) => {
    const told = tellMeeting(text, candidate, series.editions, date, stated)
    const ordinal = number === undefined ? told.ordinal : Number(number)
    // A name that several series share means one of them only by its number.
    if (called.length > 1 && ordinal === null) return []
    const edition = editionMeant(series, { ...told, ordinal }, date)
    if (!edition || (ordinal !== null && edition.ordinal !== ordinal)) return []
    if (ordinal === null && isElsewhen(edition, stated)) return []
    const isNear = !date || yearsBetween(edition.start, date) <= nearYears
    return isNear || isSureBy(ordinal, called) ? [edition.id] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The meeting that a text calls by a name of its own, "the Hiroshima Summit", some years from the statement at most. */
const meetingNamed = (words: string, forums: WrittenForums, date: Dated | null): string | null => {
  const called = editionsByName(forums).get(words.replace(/ summit$/, ' Summit')) ?? []
  const found = called.filter(({ start }) => date === null || yearsBetween(start, date) <= nearYears)
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** "the Lima Summit between Peru and Chile" is no other meeting that was held in Lima. */
const isOfOthers = /^ between /

/**
 * Resolves the forums a text names to their meetings: the one that it counts by number, or tells by year or place,
 * else the nearest within a year of the statement. One that cannot be resolved keeps the id of its series, or that of
 * its own words, and each the days that its sentence states; a place that stood for a meeting which cannot be it is no mention at all.
 */
export function resolveForums(
  text: string,
  candidates: readonly Candidate[],
  forums: WrittenForums,
  date: Dated | null,
): Candidate[] {
  if (!candidates.some(({ kind }) => kind === 'forum')) return [...candidates]
  const byId = seriesById(forums)
  return candidates.flatMap((unstated) => {
    if (unstated.kind !== 'forum') return [unstated]
    const stated = statedDays(text, unstated, date)
    const candidate = stated ? { ...unstated, stated } : unstated
    const series = byId.get(candidate.entity)
    if (!series) {
      const words = text.slice(candidate.start, candidate.end)
      // An abbreviation that the text defines has the name it stands for as its entity.
      const meant = candidate.entity.replaceAll('-', ' ')
      const called =
        meetingCalled(words, text, candidate, forums, date, stated) ??
        (isOfOthers.test(text.slice(candidate.end, candidate.end + 12))
          ? null
          : meetingNamed(words, forums, date)) ??
        (candidate.reading === 'abbreviation'
          ? meetingCalled(meant, text, candidate, forums, date, stated)
          : null)
      return [called ? { ...candidate, entity: called } : candidate]
    }
    const told = tellMeeting(text, candidate, series.editions, date, stated)
    // A place that stands for a meeting tells no more than that it is meant.
    const isPlaced = told.isPlaced && candidate.reading !== 'venue'
    const edition = editionMeant(series, { ...told, isPlaced }, date)
    if (edition && (told.ordinal !== null || !isElsewhen(edition, stated)))
      return [{ ...candidate, entity: edition.id }]
    return candidate.reading === 'venue' ? [] : [candidate]
  })
}

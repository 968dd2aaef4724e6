import * as v from 'valibot'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { words } from '#statement/schemaParts.ts'
import type { WrittenForumSeries, WrittenKnowledge } from './writtenKnowledge.ts'
import { writtenSchemas } from './writtenSchemas.ts'

/** Format and version of the calendar. */
export const calendarFormat = { format: 'statement-atlas/calendar', version: 1 } as const

/** Schema of the calendar, without its `format` and `version`. */
export const calendarSchema = v.object({
  /** Says in words which meetings are listed beside those that a statement names. */
  rule: words,
  ...v.pick(writtenSchemas.forums, ['forums', 'sources']).entries,
})

/** Meetings of forums beyond those that the page starts with: of any year, with their days, places and sources. */
export type Calendar = v.InferOutput<typeof calendarSchema>

/** Reads the calendar from parsed JSON. */
export function parseCalendar(json: unknown): Result<Calendar> {
  return parseVersioned({ ...calendarFormat, schema: calendarSchema }, json)
}

/**
 * Adds a calendar to a knowledge: its meetings to the series that are known, and the other series. An event of the
 * year that is a meeting of a series is no other event beside it.
 */
export function withCalendar(
  knowledge: WrittenKnowledge,
  { forums: added, sources }: Calendar,
): WrittenKnowledge {
  const { forums, context } = knowledge.forums
  const byId = new Map(added.map((series) => [series.id, series]))
  const known = forums.map((series): WrittenForumSeries => {
    const more = byId.get(series.id)
    if (!more) return series
    const { editions, wordings, gaps } = more
    return { ...series, editions: [...series.editions, ...editions], wordings, gaps }
  })
  const isKnown = new Set(forums.map(({ id }) => id))
  const all = [...known, ...added.filter(({ id }) => !isKnown.has(id))]
  const meetings = new Set(all.flatMap(({ editions }) => editions.map(({ id }) => id)))
  return {
    ...knowledge,
    forums: {
      forums: all,
      context: { ...context, events: context.events.filter(({ id }) => !meetings.has(id)) },
      sources: { ...knowledge.forums.sources, ...sources },
    },
  }
}

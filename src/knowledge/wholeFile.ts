import * as v from 'valibot'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { type Borders, bordersSchema } from './borders.ts'
import { type Calendar, calendarSchema, withCalendar } from './calendar.ts'
import { type Memberships, membershipsSchema, withMemberships } from './memberships.ts'
import type { WrittenKnowledge } from './writtenKnowledge.ts'
import { writtenSchemas } from './writtenSchemas.ts'

/** Format and version written into the file of all knowledge. */
export const wholeFormat = { format: 'statement-atlas/whole', version: 1 } as const

/** Schema of the file of all knowledge, without its `format` and `version`. */
export const wholeSchema = v.object({
  /** What every page starts with, its terms with their conditions. */
  start: v.object(writtenSchemas),
  memberships: membershipsSchema,
  calendar: calendarSchema,
  borders: bordersSchema,
})

/**
 * All that is known, in the parts it is written in: what a page that shows one statement need not load, and whoever
 * reads another one does.
 */
export interface Whole {
  readonly start: WrittenKnowledge
  readonly memberships: Memberships
  readonly calendar: Calendar
  readonly borders: Borders
}

/** Reads the file of all knowledge from parsed JSON. */
export function parseWhole(json: unknown): Result<Whole> {
  return parseVersioned({ ...wholeFormat, schema: wholeSchema }, json)
}

/** The knowledge that a text is read by: that of the start, members of further groups, meetings of other years. */
export function wholeKnowledge({
  start,
  memberships,
  calendar,
}: Pick<Whole, 'start' | 'memberships' | 'calendar'>): WrittenKnowledge {
  return withCalendar(withMemberships(start, memberships), calendar)
}

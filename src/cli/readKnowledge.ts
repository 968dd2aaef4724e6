import { calendarFormat, parseCalendar, withCalendar } from '#knowledge/calendar.ts'
import { membershipsFormat, parseMemberships, withMemberships } from '#knowledge/memberships.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { readStart } from './readStart.ts'
import { readWritten } from './readWritten.ts'

/**
 * Reads the whole knowledge that people write, and checks it against its schemas.
 *
 * @throws CommandProblem naming the file and the place in it
 */
export async function readKnowledge(folder = 'data/knowledge'): Promise<WrittenKnowledge> {
  const memberships = await readWritten(`${folder}/memberships.json`, membershipsFormat, parseMemberships)
  const calendar = await readWritten(`${folder}/calendar.json`, calendarFormat, parseCalendar)
  return withCalendar(withMemberships(await readStart(folder), memberships), calendar)
}

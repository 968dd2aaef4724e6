import { calendarFormat, parseCalendar } from '#knowledge/calendar.ts'
import { membershipsFormat, parseMemberships } from '#knowledge/memberships.ts'
import { type Whole, wholeKnowledge } from '#knowledge/wholeFile.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { readStart } from './readStart.ts'
import { readWritten } from './readWritten.ts'

/**
 * Reads the parts of the knowledge as people write them, and checks each against its schema.
 *
 * @throws CommandProblem naming the file and the place in it
 */
export async function readParts(folder = 'data/knowledge'): Promise<Omit<Whole, 'borders'>> {
  const memberships = await readWritten(`${folder}/memberships.json`, membershipsFormat, parseMemberships)
  const calendar = await readWritten(`${folder}/calendar.json`, calendarFormat, parseCalendar)
  return { start: await readStart(folder), memberships, calendar }
}

/**
 * Reads the whole knowledge that people write.
 *
 * @throws CommandProblem naming the file and the place in it
 */
export async function readKnowledge(folder = 'data/knowledge'): Promise<WrittenKnowledge> {
  return wholeKnowledge(await readParts(folder))
}

import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { datedEntries } from '#views/takeaway/datedEntries.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { writeCalendar } from '#writers/calendar/writeCalendar.ts'
import { headOf } from './headOf.ts'
import type { MakeFile } from './takeawayState.ts'

/** The meetings of the timeline, as a calendar. */
export const calendarFile: MakeFile = (state) => {
  const { indexed, selection, shows } = state
  const head = headOf(state)
  const dated = datedEntries(indexed, selection, shows.extent === 'context', head)
  if (dated.entries.length === 0) return { refused: sayTakeaway('calendar.none') }
  const text = writeCalendar(head, dated, new Date())
  return new File([text], fileNameFor(head, sayTakeaway('part.calendar'), 'ics'), { type: 'text/calendar' })
}

import ical, { ICalEventTransparency } from 'ical-generator'
import { sayList } from '#messages/say.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { IsoDate } from '#statement/units.ts'
import type { DatedEntries } from '#views/takeaway/datedEntries.ts'
import type { ExportHead } from '#views/takeaway/exportHead.ts'
import { headLines } from '#views/takeaway/headLines.ts'

/** What a line of a calendar cannot hold; halves of a character among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]/gu

const printable = (words: string): string => words.replace(unfit, ' ')

/** Words as a calendar's own properties take them: what writes its events escapes these, and not those. */
const escaped = (words: string): string =>
  printable(words)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')

/** A day at midnight of Greenwich, by which days are written: the zone of whoever writes moves none. */
const atMidnight = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`)

const dayAfter = (day: IsoDate): Date => {
  const next = atMidnight(day)
  next.setUTCDate(next.getUTCDate() + 1)
  return next
}

/**
 * Meetings as an iCalendar file, RFC 5545: each all day, from its first day to its last, which the format writes as the
 * day after it. Days have no zone. Each keeps its `UID` in every file of the same statement.
 *
 * @param now when the file is written
 */
export function writeCalendar(head: ExportHead, { entries, leftOut }: DatedEntries, now: Date): string {
  const about = [
    ...headLines(head).map(([what, words]) => sayTakeaway('head.line', { what, words })),
    ...(leftOut.length > 0 ? [sayTakeaway('calendar.leftOut', { names: sayList(leftOut) })] : []),
  ]
  const calendar = ical({
    prodId: { company: 'Statement Atlas', product: 'Statement Atlas', language: 'EN' },
    name: escaped(head.title),
    description: escaped(about.join('\n')),
  })
  for (const { id, name, start, end, city, about: lines } of entries)
    calendar.createEvent({
      id: `${id}.${head.id}@statement-atlas`,
      stamp: now,
      allDay: true,
      start: atMidnight(start),
      end: dayAfter(end),
      summary: printable(name),
      description: printable(lines.join('\n')),
      // Nobody who takes the file is busy by it.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(city === null ? {} : { location: printable(city) }),
      ...(head.address === null ? {} : { url: head.address }),
    })
  return calendar.toString()
}

import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { countSentences, matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { type DatedEntries, datedEntries } from '#views/takeaway/datedEntries.ts'
import { exportHead } from '#views/takeaway/exportHead.ts'
import { writeCalendar } from './writeCalendar.ts'

const now = new Date('2026-11-30T08:00:00Z')
const link = 'https://example.org/?s=x'
const head = exportHead(shippedIndex, everything, link)

const calendarOf = (selection: Selection, withContext = false): string => {
  const own = exportHead(shippedIndex, selection, link)
  return writeCalendar(own, datedEntries(shippedIndex, selection, withContext, own), now)
}

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part)
    return {
      uid: event.uid,
      name: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate && event.endDate.isDate,
      about: event.description,
      place: event.location,
    }
  })

const one = (entry: Partial<DatedEntries['entries'][number]>, leftOut: readonly string[] = []): string =>
  writeCalendar(
    head,
    {
      entries: [
        { id: 'fair', name: 'Fair', start: '2024-05-01', end: '2024-05-03', city: null, about: [], ...entry },
      ],
      leftOut,
    },
    now,
  )

describe('a calendar of the timeline', () => {
  it('holds each meeting for all of its days, the last among them, in no zone', () => {
    const events = eventsIn(calendarOf(everything))
    const boao = events.find(({ name }) => name.includes('Boao'))
    expect(boao).toMatchObject({ start: '2024-03-26', end: '2024-03-30', isDay: true, place: 'Boao' })
    expect(calendarOf(everything)).not.toMatch(/TZID|VTIMEZONE/)
    expect(eventsIn(one({ start: '2023-12-31', end: '2023-12-31' }))[0]).toMatchObject({
      start: '2023-12-31',
      end: '2024-01-01',
    })
  })

  it('is the same wherever it is written', () => {
    const [here, zone] = [calendarOf(everything), process.env.TZ]
    const offsets = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'].map((other) => {
      process.env.TZ = other
      expect(calendarOf(everything)).toBe(here)
      return new Date(0).getTimezoneOffset()
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set(offsets).size).toBe(3)
  })

  it('says of each where its days come from, what names it and what the statement is', () => {
    for (const { about } of eventsIn(calendarOf(everything))) {
      expect(about).toContain('Source of the dates: ')
      expect(about).toMatch(/The statement names it in \d+ sentences?\./)
      expect(about).toContain('Report of Wang Yi’s remarks, 9 January 2024')
      expect(about).toContain(link)
    }
  })

  it('holds what the filters leave, and says which', () => {
    const named = [...shippedIndex.forums.keys()].find((id) => id.startsWith('focac')) ?? ''
    const chosen = eventsIn(calendarOf({ ...everything, forum: [named] }))
    expect(chosen.map(({ name }) => name)).toContain('Forum on China-Africa Cooperation')
    expect(chosen.length).toBeLessThan(eventsIn(calendarOf(everything)).length)
    for (const { about } of chosen) expect(about).toContain('Filter: Forum: ')
  })

  it('keeps the events of the year apart as what the statement does not name', () => {
    const [alone, all] = [eventsIn(calendarOf(everything)), eventsIn(calendarOf(everything, true))]
    expect(all.length).toBeGreaterThan(alone.length)
    const names = new Set(alone.map(({ uid }) => uid))
    for (const { uid, about } of all)
      if (!names.has(uid)) expect(about).toContain('The statement does not name it')
  })

  it('folds lines at 75 bytes, between characters, and escapes what the format means something by', () => {
    const name = 'Fair; “peace, \\ trade”\nБоао 博鳌 🌍'.repeat(6)
    const file = one({ name, about: ['=1+1, a; b', 'c'.repeat(300), 'Ω'.repeat(90)] })
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const [event] = eventsIn(file)
    expect(event?.name).toBe(name)
    expect(event?.about).toBe(`=1+1, a; b\n${'c'.repeat(300)}\n${'Ω'.repeat(90)}`)
  })

  it('lets no name begin a line of its own', () => {
    const evil = 'x\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\u0000\u0007'
    const file = writeCalendar({ ...head, title: evil }, { entries: [], leftOut: [evil] }, now)
    expect(file.match(/^(?:BEGIN|END):/gm)).toEqual(['BEGIN:', 'END:'])
    const calendar = new ICAL.Component(ICAL.parse(file))
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('END:VCALENDAR')
    expect(eventsIn(one({ name: evil, city: evil })).length).toBe(1)
  })

  it('says at its head what it is, what is chosen, and what is left out', () => {
    const calendar = new ICAL.Component(ICAL.parse(one({}, ['Parley', 'Talks'])))
    // The library leaves what is escaped in a property it does not know as it is.
    const about = String(calendar.getFirstPropertyValue('x-wr-caldesc')).replace(/\\(.)/g, '$1')
    expect(about).toContain('Filters: No filter')
    expect(about).toContain('Left out, as their days are not known: Parley and Talks.')
  })

  it('has an event for each dated forum that a matching sentence names, and for nothing else', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, (indexed, selection) => {
        const own = exportHead(indexed, selection, null)
        const dated = datedEntries(indexed, selection, false, own)
        const match = matching(indexed, selection)
        const named = [...indexed.forums.keys()].filter(
          (id) => countSentences(match, indexed.evidence.forum.get(id) ?? []).matching > 0,
        )
        const uids = eventsIn(writeCalendar(own, dated, now)).map(({ uid }) => uid)
        expect([...uids].sort()).toEqual(named.map((id) => `${id}.random@statement-atlas`).sort())
        expect(new Set(uids).size).toBe(uids.length)
      }),
    )
  })

  it('leaves out what is known to the month', () => {
    const [first] = shippedIndex.forums
    if (!first) throw new Error('no forum')
    const [id, forum] = first
    const edition = { ...forum.edition, start: '2024-05-01', end: '2024-05-31', precision: 'month' as const }
    const indexed = { ...shippedIndex, forums: new Map([[id, { ...forum, edition }]]) }
    const dated = datedEntries(indexed, everything, false, head)
    expect(dated.entries).toEqual([])
    expect(dated.leftOut).toContain(forum.series.name)
  })
})

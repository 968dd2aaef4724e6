import { describe, expect, it } from 'vitest'
import { startKnowledge } from '#fixtures/startKnowledge.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { type Calendar, withCalendar } from './calendar.ts'

const { forums, context, sources } = writtenKnowledge.forums

describe('the calendar', () => {
  it('tells of each meeting where its days are from, at an address that can be opened', () => {
    for (const { id, sources: cited } of forums.flatMap(({ editions }) => editions)) {
      expect(cited, id).not.toEqual([])
      for (const source of cited) expect(sources[source]?.url, `${id} ${source}`).toMatch(/^https?:/)
    }
  })

  it('counts the meetings of a series in the order of their days', () => {
    for (const { id, editions } of forums) {
      const counted = editions
        .flatMap(({ ordinal, start }) => (ordinal === null ? [] : [{ ordinal, start }]))
        .sort((one, other) => one.start.localeCompare(other.start))
      const numbers = counted.map(({ ordinal }) => ordinal)
      expect(numbers, id).toEqual([...numbers].sort((one, other) => one - other))
    }
  })

  it('keeps what the page starts with, an event of the year as a meeting of its series', () => {
    const all = new Set(
      [...forums.flatMap(({ editions }) => editions), ...context.events].map(({ id }) => id),
    )
    const started = [
      ...startKnowledge.forums.forums.flatMap(({ editions }) => editions),
      ...startKnowledge.forums.context.events,
    ]
    for (const { id, start, end } of started) {
      expect(all.has(id), id).toBe(true)
      const meeting = forums.flatMap(({ editions }) => editions).find((one) => one.id === id)
      if (meeting) expect([meeting.start, meeting.end], id).toEqual([start, end])
    }
  })
})

describe('withCalendar', () => {
  const [first] = startKnowledge.forums.forums
  const [event] = startKnowledge.forums.context.events
  if (!first || !event) throw new Error('The start knows no forum or no event.')
  const meeting = { ...event, sources: [...event.sources], ordinal: 1 }
  const added: Calendar = {
    rule: 'All that are known.',
    forums: [
      {
        id: first.id,
        name: 'Another name',
        shortName: 'Another',
        terms: [],
        editions: [{ ...meeting, id: 'made-up-1' }],
        wordings: ['Made-up Fair'],
        gaps: ['2019'],
      },
      {
        id: 'made-up',
        name: 'Made up',
        shortName: 'Made up',
        terms: [],
        editions: [meeting],
        wordings: [],
        gaps: [],
      },
    ],
    sources: { s: { publisher: 'S', url: 'https://s.example/', kind: 'press' } },
  }
  const known = withCalendar(startKnowledge, added).forums

  it('adds meetings to a series and keeps its name', () => {
    const series = known.forums.find(({ id }) => id === first.id)
    expect(series?.name).toBe(first.name)
    expect(series?.editions.map(({ id }) => id)).toEqual([...first.editions.map(({ id }) => id), 'made-up-1'])
    expect([series?.wordings, series?.gaps]).toEqual([['Made-up Fair'], ['2019']])
  })

  it('adds other series and sources, and takes an event for their meeting', () => {
    expect(known.forums.map(({ id }) => id)).toContain('made-up')
    expect(known.context.events.map(({ id }) => id)).not.toContain(event.id)
    expect(known.sources).toMatchObject({ ...startKnowledge.forums.sources, ...added.sources })
  })
})

import { describe, expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { readDate, readHeader } from './readHeader.ts'
import { readLayout } from './readLayout.ts'

const headerOf = (paragraphs: readonly string[], known: Partial<StatementMetadata> = {}) => {
  const text = paragraphs.join('\n\n')
  const header = readHeader(text, readLayout(text).paragraphs, { id: 'made-up', ...known }, writtenKnowledge)
  const { dateline } = header
  return { ...header, line: dateline && text.slice(dateline.start, dateline.end) }
}

describe('readHeader', () => {
  it('takes two short paragraphs without a full stop for title and kicker', () => {
    const { metadata, roles } = headerOf([
      'A new ferry',
      'Six towns are joined',
      'The ferry sails at dawn.',
      'It returns.',
    ])
    expect(roles).toEqual(['title', 'kicker', 'body', 'body'])
    expect(metadata).toMatchObject({ title: 'A new ferry', kicker: 'Six towns are joined' })
  })

  it('never takes a third paragraph, the last one, or one that ends as a sentence for a heading', () => {
    expect(headerOf(['One', 'Two', 'Three', 'Four']).roles).toEqual(['title', 'kicker', 'body', 'body'])
    expect(headerOf(['One']).roles).toEqual(['body'])
    expect(headerOf(['The ferry sails.', 'It returns.']).roles).toEqual(['body', 'body'])
  })

  it.each([
    ['NAIROBI, Feb. 3 — ', 'Nairobi'],
    ['SAN JOSÉ, March 14, 2022 (Agency) – ', 'San José'],
    ['MOMBASA — ', 'Mombasa'],
    ['PORT-AU-PRINCE May 2 — ', 'Port-Au-Prince'],
    ['PORT LOUIS, Mauritius, May 2 -- ', 'Port Louis'],
  ])('reads the dateline “%s”', (line, place) => {
    const { metadata, line: found } = headerOf(['A new ferry', `${line}The ferry sails at dawn.`])
    expect(found).toBe(line)
    expect(metadata.place).toBe(place)
  })

  it('reads no dateline in an ordinary sentence', () => {
    const { line, metadata } = headerOf(['A new ferry', 'The ferry — a large one — sails at dawn.'])
    expect(line).toBeNull()
    expect(metadata.place).toBeNull()
  })

  it('takes it as known that there is no kicker and no place, where null says so', () => {
    const words = ['A new ferry', 'Six towns are joined', 'OSLO, May 2 — The ferry sails at dawn.']
    expect(headerOf(words).metadata).toMatchObject({ kicker: 'Six towns are joined', place: 'Oslo' })
    expect(headerOf(words, { kicker: null, place: null }).metadata).toMatchObject({
      kicker: null,
      place: null,
    })
  })

  it('guesses the issuer as the first country named, and the date as the first full one', () => {
    const { metadata } = headerOf([
      'Words on fish',
      '5 June 2023',
      'Kenya thanks Uganda for its nets of 1 May 2022.',
    ])
    expect(metadata).toMatchObject({
      issuers: ['KEN'],
      date: onDay('2023-06-05'),
      language: 'en',
      speaker: null,
    })
  })

  it.each([
    ['joint-statement', ['Joint statement on fish', 'Both sides want more of it.']],
    ['readout', ['Readout of a call', 'They spoke of fish.']],
    ['speech', ['Address to the fishers', 'Let us begin.']],
    ['report', ['A new ferry', 'LIMA, May 2 — The captain said it floats.']],
    [null, ['On fish', 'Fish need rivers.']],
  ])('guesses a %s', (kind, paragraphs) => {
    expect(headerOf(paragraphs).metadata.kind).toBe(kind)
  })

  it.each([
    ['The Lao People’s Democratic Republic will host it.', 'LAO'],
    ['Côte d’Ivoire and Kenya will host it.', 'CIV'],
    ['Timor‑Leste and Kenya will host it.', 'TLS'],
  ])('guesses the issuer however its name is set: %s', (sentence, code) => {
    expect(headerOf(['A new ferry', sentence]).metadata.issuers).toEqual([code])
  })

  it('lets stand what is known, also that there is none', () => {
    const known = {
      kind: 'article',
      title: 'Another title',
      speaker: { name: 'Ada Lund', role: 'Harbour master' },
      issuers: [],
      date: null,
      place: 'Oslo',
    } as const
    const { metadata } = headerOf(['A new ferry', '5 June 2023', 'Kenya is glad.'], known)
    expect(metadata).toMatchObject(known)
  })

  it('makes nothing of an empty text', () => {
    const { metadata, roles, dateline } = headerOf([])
    expect([roles, dateline, metadata.title, metadata.issuers, metadata.date]).toEqual([
      [],
      null,
      '',
      [],
      null,
    ])
  })
})

describe('readDate', () => {
  it.each([
    ['on 9 January 2024', '2024-01-09'],
    ['on Jan. 9, 2024', '2024-01-09'],
    ['on the 3rd March 2021', '2021-03-03'],
    ['on September 30th, 1999', '1999-09-30'],
    ['2020-02-29', '2020-02-29'],
    ['in March', null],
    ['Mayor 12, 2021', null],
    ['on 45 May 2021', null],
    ['on 31 February 2021', null],
    ['on 2021-13-40', null],
    ['Room 12 Paris 2024, then 3 May 2022', '2022-05-03'],
  ])('reads “%s” as %s', (text, day) => {
    expect(readDate(text)?.value ?? null).toBe(day)
  })
})

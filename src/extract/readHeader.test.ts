import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { readHeader } from './readHeader.ts'
import { readLayout } from './readLayout.ts'

const headerOf = (text: string, known: Partial<StatementMetadata> = {}) => {
  const { dateline, paragraphs, ...header } = readHeader(
    readLayout(text),
    { id: 'made-up', ...known },
    writtenKnowledge,
  )
  return {
    ...header,
    roles: paragraphs.map(({ role }) => role),
    line: dateline && text.slice(dateline.start, dateline.end),
  }
}

const withBody = (head: string): string => `${head}\n\nThe nets are dry. Nobody fishes.`

describe('readHeader', () => {
  it('takes two short paragraphs without a full stop for title and kicker', () => {
    const { metadata, roles } = headerOf(
      'A new ferry\n\nSix towns are joined\n\nThe ferry sails at dawn.\n\nIt returns.',
    )
    expect(roles).toEqual(['title', 'kicker', 'body', 'body'])
    expect(metadata).toMatchObject({ title: 'A new ferry', kicker: 'Six towns are joined' })
  })

  it('never takes a third paragraph, the last one, or one that ends as a sentence for a heading', () => {
    expect(headerOf('One\n\nTwo\n\nThree\n\nFour').roles).toEqual(['title', 'kicker', 'body', 'body'])
    expect(headerOf('One').roles).toEqual(['body'])
    expect(headerOf('The ferry sails.\n\nIt returns.').roles).toEqual(['body', 'body'])
  })

  it('takes a salutation and a label for no title', () => {
    expect(headerOf('Madam President,\n\nThe nets are dry.').roles).toEqual(['body', 'body'])
    expect(headerOf('Distinguished delegates\n\nThe nets are dry.').roles).toEqual(['body', 'body'])
    expect(headerOf('Captain Lund: Friends,\n\nThe nets are dry.').roles).toEqual(['body', 'body'])
  })

  it('makes one title of its lines, and marks lines of day and place beside it', () => {
    const { metadata, roles } = headerOf(
      withBody('Words on nets\nby the fishers of the upper\nlake\nLima, 3 May 2021'),
    )
    expect(metadata.title).toBe('Words on nets by the fishers of the upper lake')
    expect(roles).toEqual(['title', 'kicker', 'body'])
  })

  it.each([
    ['NAIROBI, Feb. 3 — ', 'Nairobi'],
    ['SAN JOSÉ, March 14, 2022 (Agency) – ', 'San José'],
    ['MOMBASA — ', 'Mombasa'],
    ['PORT-AU-PRINCE May 2 — ', 'Port-Au-Prince'],
    ['PORT LOUIS, Mauritius, 2 May -- ', 'Port Louis'],
    ['Port Reed, 12 March 2031: ', 'Port Reed'],
    ['Lomé, 12th March 2031 – ', 'Lomé'],
    ['Manama, Rajab 12, 1445H, Jan 24, 2024, RNA -- ', 'Manama'],
  ])('reads the dateline “%s”', (line, place) => {
    const { metadata, line: found } = headerOf(`A new ferry\n\n${line}The ferry sails at dawn.`)
    expect(found).toBe(line)
    expect(metadata.place).toBe(place)
  })

  it('reads days in a row as the date of a joint text, with its two issuers', () => {
    const { metadata } = headerOf(
      withBody('Joint Communiqué of the Republic of Peru and the Republic of Kenya\nLamu, 3–4 June 2031'),
    )
    expect(metadata).toMatchObject({
      kind: 'joint-statement',
      issuers: ['PER', 'KEN'],
      date: { start: '2031-06-03', end: '2031-06-04', precision: 'day' },
      place: 'Lamu',
    })
  })

  it('takes what a text is about for no issuer of it', () => {
    const { metadata } = headerOf(withBody('Peru: Statement by the Spokesperson on nets\n3 June 2031'))
    expect(metadata).toMatchObject({ kind: 'statement', issuers: [] })
  })

  it('reads no dateline in an ordinary sentence', () => {
    const { line, metadata } = headerOf('A new ferry\n\nThe ferry — a large one — sails at dawn.')
    expect(line).toBeNull()
    expect(metadata.place).toBeNull()
  })

  it('takes it as known that there is no kicker and no place, where null says so', () => {
    const words = 'A new ferry\n\nSix towns are joined\n\nOSLO, May 2 — The ferry sails at dawn.'
    expect(headerOf(words).metadata).toMatchObject({ kicker: 'Six towns are joined', place: 'Oslo' })
    expect(headerOf(words, { kicker: null, place: null }).metadata).toMatchObject({
      kicker: null,
      place: null,
    })
  })

  it('asks of which days figures leave open', () => {
    expect(headerOf(withBody('Words\nLima, 05/06/2021')).metadata.date?.candidates).toEqual([
      '2021-05-06',
      '2021-06-05',
    ])
    expect(headerOf(withBody('Words\nLima, 25/06/2021')).metadata.date).toEqual(onDay('2021-06-25'))
  })

  it('tells from which words each field was guessed', () => {
    const text = withBody('Speech by Ms. Ada Lund, Mayor\n\nJoint office of Peru')
    const { origins } = headerOf(text)
    expect(origins.kind).toEqual({ by: 'guessed', from: [{ start: 0, end: 6 }] })
    expect(origins.speaker).toEqual({ by: 'guessed', from: [{ start: 14, end: 22 }] })
    expect([origins.date, origins.issuers, origins.occasion]).toEqual([null, null, null])
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
    const { metadata } = headerOf('Statement by Kenya\n\n5 June 2023\n\nKenya is glad.', known)
    expect(metadata).toMatchObject(known)
  })

  it('makes nothing of an empty text', () => {
    const { metadata, roles, line } = headerOf('')
    expect([roles, line, metadata.title, metadata.issuers, metadata.date]).toEqual([[], null, '', [], null])
  })

  it.each([
    ['3 May 2021 \n7\n\n 3 May 2021', 'date', '3 May 2021'],
    ['Lima Kenya President of :  Peru', 'role', 'President'],
  ] as const)('points at words without what is blank beside them: %j', (text, field, words) => {
    const { origins } = readHeader(readLayout(text), { id: 'made-up' }, writtenKnowledge)
    const origin = origins[field]
    const from = origin?.by === 'guessed' ? origin.from : []
    expect(from.map(({ start, end }) => text.slice(start, end))).toEqual([words])
  })

  it('points each field of any text at words of it, and keeps its paragraphs in order', () => {
    const part = fc.constantFrom(
      ...[
        'Statement',
        'by',
        'the',
        'President of',
        'Kenya',
        'and',
        'Peru',
        'H.E. Ms. Ada Lund',
        ',',
        '\n',
        '\n\n',
        ': ',
      ],
      ...[
        'Lima',
        '3 May 2021',
        '05/06/2021',
        'at',
        'Summit',
        'We thank',
        '.',
        'JOINT',
        'COMMUNIQUÉ',
        '(',
        ')',
        '> ',
        '🕊',
      ],
      ...[
        'Permanent Mission of',
        'on behalf of',
        'Mr. Lund (Peru):',
        'LIMA —',
        'my country,',
        'Today,',
        '\n7\n\n',
      ],
    )
    const anyText = fc.array(part, { maxLength: 25, size: 'max' }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(anyText, (text) => {
        const layout = readLayout(text)
        const { origins, paragraphs } = readHeader(layout, { id: 'made-up' }, writtenKnowledge)
        // Words of the text itself: a head that stands on each page is furniture of its own, and blank in `plain`.
        for (const origin of Object.values(origins))
          for (const { start, end } of origin?.by === 'guessed' ? origin.from : [])
            expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
        let last = 0
        for (const { start, end } of paragraphs) {
          expect(layout.plain.slice(last, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(layout.plain.slice(last).trim()).toBe('')
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSelection } from '#fixtures/randomStatement.ts'
import { encodeWords, restoreQuery } from './mailedQuery.ts'
import { everything, keptText } from './selection.ts'
import { readSelection, writeSelection } from './selectionUrl.ts'

const ids = new Set<string>()
fc.sample(randomSelection, { seed: 1, numRuns: 200 }).forEach(({ initiative, partner, forum, theme }) => {
  for (const id of [initiative, partner, forum, theme].flat()) ids.add(id.replace('.named', ''))
})
const read = (query: string) =>
  readSelection(restoreQuery(query), (_, value) => (ids.has(value) ? value : null))

/** Words that look as if mail had been at them, among any others. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '3D',
        '=3D',
        '%',
        '%25',
        '%41',
        '25',
        '&amp;',
        '&',
        '&p=',
        '=',
        ' ',
        '+',
        ',',
        '"',
        '.',
        ')',
        '’',
        '>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => keptText(parts.join('')))
const selections = fc
  .tuple(randomSelection, words)
  .map(([selection, text]) => ({ ...selection, text: selection.text || text }))
/** Places of a text, in shares of its length. */
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 })

/** Puts something into a text at some places, at none that `isWhole` keeps together. */
const broken = (text: string, at: readonly number[], sign: string, isWhole = (_: number) => false) => {
  const cuts = [...new Set(at.map((share) => Math.round(share * text.length)))].filter((cut) => !isWhole(cut))
  return [...text].length === text.length
    ? text
        .split('')
        .map((letter, index) => (cuts.includes(index) ? sign : '') + letter)
        .join('')
    : text
}
const printable = (query: string, at: readonly number[], lineBreak: string) => {
  const encoded = query.replaceAll('=', '=3D')
  const isSign = (cut: number) =>
    encoded.slice(cut - 1, cut + 2) === '=3D' || encoded.slice(cut - 2, cut + 1) === '=3D'
  return broken(encoded, at, lineBreak, isSign)
}

type Mangle = (query: string, at: readonly number[]) => string
const mangles: Readonly<Record<string, Mangle>> = {
  'as it is': (query) => query,
  'encoded as a whole': (query) => encodeURIComponent(query),
  'encoded as a whole, twice': (query) => encodeURIComponent(encodeURIComponent(query)),
  'encoded once more': (query) => query.replaceAll('%', '%25'),
  'encoded twice more': (query) => query.replaceAll('%', '%2525'),
  'with its commas encoded': (query) => query.replaceAll(',', '%2C'),
  'with its commas encoded twice': (query) => query.replaceAll('%', '%25').replaceAll(',', '%252c'),
  'with encoded signs in small letters': (query) =>
    query.replace(/%[\dA-F]{2}/g, (sign) => sign.toLowerCase()),
  'in HTML': (query) => query.replaceAll('&', '&amp;'),
  'in HTML of HTML': (query) => query.replaceAll('&', '&amp;amp;'),
  'in HTML with code points': (query) => query.replaceAll('&', '&#38;'),
  'in HTML by a template': (query) => query.replaceAll('&', '&amp;').replaceAll('=', '&#x3D;'),
  'in HTML, encoded': (query) => query.replaceAll('&', '&amp%3B'),
  'in HTML, encoded as a whole': (query) => encodeURIComponent(query.replaceAll('&', '&amp;')),
  'quoted-printable': (query, at) => printable(query, at, '=\r\n'),
  'quoted-printable in one line': (query, at) => printable(query, at, '='),
  'quoted-printable HTML': (query, at) => printable(query.replaceAll('&', '&amp;'), at, '=\n'),
  'broken into lines': (query, at) => broken(query, at, '\r\n'),
  'broken into quoted lines': (query, at) => broken(query, at, ' \n> > '),
  'with spaces between values': (query) =>
    query
      .replaceAll(',', ', ')
      .replaceAll('&', '%20&%20')
      .replace(/\bd=[\d-]+\.\./, '$& '),
  'with spaces between values, as a form writes them': (query) =>
    query.replaceAll(',', ',+').replaceAll('%20', '+'),
  'followed by a tracker': (query) => [query, 'utm_source=mail.'].filter(Boolean).join('&'),
}
const endings = [
  '',
  '>',
  ')',
  '.',
  ',',
  '"',
  '%22',
  '%3E',
  ').',
  '%22.',
  '”',
  '%E2%80%9D.',
  '&gt;',
  '&quot;',
  ']',
  '*',
  '%20)',
]

describe('a link that went through mail', () => {
  for (const [how, mangle] of Object.entries(mangles))
    it(`is read as it was written: ${how}`, () => {
      fc.assert(
        fc.property(selections, places, fc.constantFrom(...endings), (selection, at, ending) => {
          const mangled = mangle(writeSelection(selection), at) + ending
          expect(read(mangled)).toEqual({ selection, dropped: [] })
        }),
        { numRuns: 500 },
      )
    })

  it('keeps what the page writes as it is', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const query = [writeSelection(selection), 'map=pacific', 'present=view-2', 'x=a%26p=b']
          .filter(Boolean)
          .join('&')
        expect(restoreQuery(query)).toBe(query)
      }),
      { numRuns: 500 },
    )
  })

  it('is a text that is read, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), words), (query) => {
        for (const written of [query, `p=${query}&q=${query}`])
          expect([...new URLSearchParams(restoreQuery(written))]).toEqual(expect.any(Array))
      }),
    )
  })

  it('is left alone where it is too long for a mail', () => {
    const query = `p=RUS${'.'.repeat(8000)}`
    expect(restoreQuery(query)).toBe(query)
  })

  it('gives back the examples that people sent', () => {
    const russia = { ...everything, initiative: ['gsi'], partner: ['RUS', 'USA'] }
    const find = (_: string, value: string) => (['gsi', 'RUS', 'USA'].includes(value) ? value : null)
    for (const query of [
      'i=gsi&amp;p=RUS%2CUSA',
      'i=gsi&#38;p=RUS%252CUSA',
      'i=3Dgsi&p=3DRUS,U=\nSA',
      'i=gsi%26p%3DRUS%2CUSA',
      'i=gsi%26amp%3Bp=RUS,USA',
      'i=gsi&p=RUS,%0D%0A%20USA).',
      'i=gsi&p=RU%E2%80%8BS,USA%3E',
      '%20i=gsi&+p=RUS,+USA',
      'p=RUS&i=gsi,&p=USA,',
    ])
      expect(readSelection(restoreQuery(query), find), query).toEqual({ selection: russia, dropped: [] })
    expect(restoreQuery('d%2024-03-01..2024-09-30')).toBe('d=2024-03-01..2024-09-30')
    expect(restoreQuery('d+24-03-01..2024-09-30&d%1999-03-01')).toBe('d=2024-03-01..2024-09-30&d=1999-03-01')
    expect(restoreQuery('ma=p=3Dpacific&present=3Dview-2).')).toBe('map=pacific&present=view-2')
  })

  it('says what is lost: a value that nothing restores, and the rest of words that fell apart', () => {
    expect(read('p=R%55%ZZ').dropped).toEqual([{ key: 'p', value: 'R%55%ZZ' }])
    expect(restoreQuery('q=a&b')).toBe('q=a&b')
  })
})

describe('words in an address', () => {
  it('have signs of their own only where they could be taken for a mangled link', () => {
    expect(encodeWords('peace talks')).toBe('peace%20talks')
    expect(encodeWords('50% of')).toBe('50%25%20of')
    expect(encodeWords('peace.')).toBe('peace.%20')
    expect(encodeWords('“peace”')).toBe('%E2%80%9Cpeace%E2%80%9D%20')
    expect(encodeWords('3D')).toBe('%33D')
    expect(encodeWords('%41')).toBe('%09%2541')
  })

  it('of old links, in which they had none, are read as they stand', () => {
    for (const [raw, text] of [
      ['3D', '3D'],
      ['3D%20printing', '3D printing'],
      ['50%25', '50%'],
      ['a%26amp%3Bb', 'a&amp;b'],
      ['a%26p%3DRUS', 'a&p=RUS'],
      ['win-win+co-operation', 'win-win co-operation'],
    ])
      expect(read(`q=${raw}`).selection.text).toBe(text)
  })
})

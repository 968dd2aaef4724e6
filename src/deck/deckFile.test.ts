import { describe, expect, it } from 'vitest'
import { type DeckFile, parseDeckFile, parseDeckText, writeDeckFile } from './deckFile.ts'

const slide = {
  id: 'view-1',
  headline: 'Two sentences',
  link: 'p=RUS',
  lead: 'map',
  sentence: 6,
  note: '',
  basis: 'abc',
} as const
const deck: DeckFile = { statement: 'speech', slides: [slide] }
const withSlides = (...slides: object[]): string => writeDeckFile({ ...deck, slides: slides as never })

describe('a deck file', () => {
  it('is read as it was written', () => {
    expect(parseDeckText(writeDeckFile(deck), 'speech')).toEqual({ ok: true, value: deck })
  })

  it('may leave out the headline and what it was made from', () => {
    const { headline: _, basis: __, ...rest } = slide
    expect(parseDeckText(withSlides(rest), 'speech')).toEqual({
      ok: true,
      value: { ...deck, slides: [{ ...slide, headline: null, basis: null }] },
    })
  })

  it('of version 1 keeps the headline of a person, and neither words nor digests of rules', () => {
    const first = { ...slide, label: 'Partner: Russia', isRenamed: true }
    const slides = [
      first,
      { ...first, id: 'view-2', isRenamed: false },
      { ...first, id: 'view-3', isRenamed: undefined },
    ]
    const text = JSON.stringify({ format: 'statement-atlas/deck', version: 1, statement: 'speech', slides })
    const upgraded = parseDeckText(text, 'speech')
    expect(upgraded).toEqual({
      ok: true,
      value: {
        statement: 'speech',
        slides: [
          { ...slide, basis: null },
          { ...slide, id: 'view-2', headline: null, basis: null },
          { ...slide, id: 'view-3', headline: null, basis: null },
        ],
      },
    })
  })

  it.each([
    ['slides', 3],
    ['slides[0]', ['x']],
    ['slides[0].link', [{ ...slide, link: 7 }]],
  ])('of version 1 is refused at %s where it is wrong', (place, slides) => {
    const text = JSON.stringify({ format: 'statement-atlas/deck', version: 1, statement: 'speech', slides })
    expect(parseDeckText(text, 'speech')).toMatchObject({ ok: false, problem: { code: 'invalid', place } })
  })

  it.each([
    ['{"format": "stat', 'notJson', {}, undefined],
    ['[]', 'notObject', {}, undefined],
    [
      '{"format":"statement-atlas/statement","version":1}',
      'wrongFormat',
      { expected: 'statement-atlas/deck', found: '"statement-atlas/statement"' },
      'format',
    ],
    ['{"format":"statement-atlas/deck","version":3}', 'newerVersion', { found: 3, newest: 2 }, 'version'],
    [writeDeckFile({ ...deck, slides: [] }), 'invalid', { reason: 'noSlides' }, 'slides'],
    [withSlides(slide, slide), 'invalid', { reason: 'sameId' }, 'slides'],
    [
      withSlides(slide, { ...slide, id: 'view-2', headline: '' }),
      'invalid',
      { reason: 'text' },
      'slides[1].headline',
    ],
    [
      withSlides({ ...slide, headline: 'x'.repeat(301) }),
      'invalid',
      { reason: 'other', expected: '<=300', received: '301' },
      'slides[0].headline',
    ],
    [withSlides({ ...slide, id: 'No spaces' }), 'invalid', { reason: 'slideId' }, 'slides[0].id'],
    [
      withSlides({ ...slide, lead: 'pie' }),
      'invalid',
      { reason: 'other', received: '"pie"' },
      'slides[0].lead',
    ],
    [
      withSlides({ ...slide, sentence: 0 }),
      'invalid',
      { reason: 'other', expected: '>=1' },
      'slides[0].sentence',
    ],
    [
      writeDeckFile({ ...deck, statement: 'other' }),
      'otherStatement',
      { found: 'other', open: 'speech' },
      'statement',
    ],
  ])('tells what is wrong, and where: %.60s', (text, code, values, place) => {
    const result = parseDeckText(text, 'speech')
    if (result.ok) throw new Error('It was read.')
    expect(result.problem).toMatchObject({ code, values })
    expect(result.problem.place).toBe(place)
  })

  it('is checked also when it is parsed already', () => {
    expect(parseDeckFile(JSON.parse(writeDeckFile(deck)))).toEqual({ ok: true, value: deck })
  })
})

import { describe, expect, it } from 'vitest'
import { type DeckFile, parseDeckFile, parseDeckText, writeDeckFile } from './deckFile.ts'

const slide = {
  id: 'view-1',
  label: 'Partner: Russia',
  headline: 'Two sentences',
  isRenamed: true,
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

  it('may leave out who wrote the headline', () => {
    const { isRenamed, ...rest } = slide
    expect(parseDeckText(withSlides(rest), 'speech')).toEqual({
      ok: true,
      value: { ...deck, slides: [{ ...slide, isRenamed: !isRenamed }] },
    })
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
    ['{"format":"statement-atlas/deck","version":2}', 'newerVersion', { found: 2, newest: 1 }, 'version'],
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

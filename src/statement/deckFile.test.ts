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
    ['{"format": "stat', 'unreadable', /not valid JSON/, undefined],
    ['[]', 'not an object', /does not hold/, undefined],
    [
      '{"format":"statement-atlas/statement","version":1}',
      'wrong format',
      /expected "statement-atlas/,
      'format',
    ],
    ['{"format":"statement-atlas/deck","version":2}', 'newer version', /newer than 1/, 'version'],
    [writeDeckFile({ ...deck, slides: [] }), 'invalid', /at least one slide/, 'slides'],
    [withSlides(slide, slide), 'invalid', /same id/, 'slides'],
    [
      withSlides(slide, { ...slide, id: 'view-2', headline: '' }),
      'invalid',
      /some text/,
      'slides[1].headline',
    ],
    [withSlides({ ...slide, headline: 'x'.repeat(301) }), 'invalid', /300/, 'slides[0].headline'],
    [withSlides({ ...slide, id: 'No spaces' }), 'invalid', /an id like/, 'slides[0].id'],
    [withSlides({ ...slide, lead: 'pie' }), 'invalid', /"pie"/, 'slides[0].lead'],
    [withSlides({ ...slide, sentence: 0 }), 'invalid', /slides\[0\]/, 'slides[0].sentence'],
    [writeDeckFile({ ...deck, statement: 'other' }), 'other statement', /about "other"/, 'statement'],
  ])('says what is wrong, where, and how to mend it: %.60s', (text, code, message, place) => {
    const result = parseDeckText(text, 'speech')
    if (result.ok) throw new Error('It was read.')
    expect(result.problem).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(result.problem.place).toBe(place)
    expect(result.problem.fix).not.toBe('')
  })

  it('is checked also when it is parsed already', () => {
    expect(parseDeckFile(JSON.parse(writeDeckFile(deck)))).toEqual({ ok: true, value: deck })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slide } from '#deck/deck.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { everything, type Selection } from '#selection/selection.ts'
import type { TextPiece } from '#views/panels/readerView.ts'
import { slideBasis } from './slideBasis.ts'
import { isOwnSelection, nextQuoted, slideQuote, slideSelection, slideView } from './slideView.ts'

const wordsOf = (pieces: readonly TextPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'mention' ? wordsOf(piece.pieces) : piece.text)).join('')
const quote = (indexed: StatementIndex, part: Partial<Selection>, sentence: number | null, most: number) => {
  const found = slideQuote(indexed, { ...everything, ...part }, sentence, most)
  if (!found) return null
  const { pieces, isCutBefore, isCutAfter, sentence: number } = found
  return `${number}: ${isCutBefore ? '…' : ''}${wordsOf(pieces)}${isCutAfter ? '…' : ''}`
}

const indexed = markedStatement([
  'In the morning we met [place BBB|Betaland], at noon the [org club|Club], in the evening the [initiative plan|Great Plan] was read.',
  '[place AAA|We] speak of [theme peace|peace], and of nothing else that anybody would want to hear about.',
  'The [initiative plan|Plan] again.',
])

describe('the quote of a slide', () => {
  it('is of its own sentence, or of the first that matches where that does not', () => {
    expect(quote(indexed, {}, 3, 200)).toBe('3: The Plan again.')
    expect(quote(indexed, { initiative: ['plan'] }, 3, 200)).toBe('3: The Plan again.')
    expect(quote(indexed, { theme: ['peace'] }, 3, 200)).toMatch(/^2: We speak/)
    expect(quote(indexed, {}, null, 200)).toMatch(/^1: In the morning/)
    expect(quote(indexed, {}, 9, 200)).toMatch(/^1: /)
    expect(quote(indexed, { text: 'nowhere' }, 1, 200)).toBeNull()
  })

  it('is followed by the next sentence that matches, from the start again after the last; none where it is alone', () => {
    expect(nextQuoted(indexed, { ...everything, initiative: ['plan'] }, 1)).toBe(3)
    expect(nextQuoted(indexed, { ...everything, initiative: ['plan'] }, 3)).toBe(1)
    expect(nextQuoted(indexed, { ...everything, initiative: ['plan'] }, null)).toBe(3)
    expect(nextQuoted(indexed, { ...everything, theme: ['peace'] }, 2)).toBeNull()
    expect(nextQuoted(indexed, { ...everything, text: 'nowhere' }, 1)).toBeNull()
  })

  it('holds what was chosen before what weighs most', () => {
    expect(quote(indexed, {}, 1, 55)).toBe('1: …in the evening the Great Plan was read.')
    expect(quote(indexed, { partner: ['BBB'] }, 1, 40)).toBe('1: In the morning we met Betaland…')
    expect(quote(indexed, { partner: ['BBB.named'] }, 1, 40)).toBe('1: In the morning we met Betaland…')
    expect(quote(indexed, { partner: ['club'] }, 1, 30)).toBe('1: …at noon the Club…')
  })

  it('is no piece of a mention: it ends before one that it would cut, and before its article', () => {
    const long = markedStatement([
      'We thank them, and so does the [org club|Club of all the many great and small towns].',
    ])
    expect(quote(long, { text: 'thank' }, 1, 40)).not.toMatch(/the…|Club…|the Club/)
  })

  it('names where it is from', () => {
    expect(slideQuote(indexed, everything, 3, 200)?.attribution).toBe('Speech, 9 January 2024, sentence 3')
  })

  it('is always words of a matching sentence, and cut only where it says so', () => {
    fc.assert(
      fc.property(
        randomIndex,
        randomSelection,
        fc.integer({ min: 10, max: 120 }),
        (random, selection, most) => {
          const found = slideQuote(random, selection, null, most)
          if (!found) return
          const { start, end } = random.sentences[found.sentence - 1] ?? { start: 0, end: 0 }
          const whole = random.statement.text.slice(start, end)
          const words = wordsOf(found.pieces)
          expect(whole).toContain(words)
          expect(found.isCutBefore).toBe(!whole.startsWith(words))
          if (!found.isCutAfter) expect(whole.endsWith(words)).toBe(true)
        },
      ),
    )
  })
})

describe('a slide under a selection', () => {
  const slide: Slide = {
    id: 'view-1',
    label: 'The Plan',
    headline: 'The Plan is named twice',
    isRenamed: false,
    link: 'i=plan',
    lead: 'figures',
    sentence: 1,
    note: '',
    basis: slideBasis(indexed, 'i=plan'),
  }
  const own = slideSelection(indexed, slide)

  it('of its own says what it says', () => {
    expect(own).toEqual({ ...everything, initiative: ['plan'] })
    expect(isOwnSelection(indexed, slide, own)).toBe(true)
    expect(slideView(indexed, slide, own)).toEqual({
      label: 'The Plan',
      count: '2 of 3 sentences',
      headline: 'The Plan is named twice',
      lead: 'figures',
      hasMatches: true,
      isOffScript: false,
      initiative: 'plan',
      hasChanged: false,
      missing: '',
    })
  })

  it('of the room’s says which filters are on, around a view that can show them', () => {
    const led = slideView(indexed, slide, { ...everything, theme: ['peace'] })
    expect(led).toMatchObject({ isOffScript: true, headline: 'Theme: peace', lead: 'text', initiative: null })
    expect(slideView(indexed, { ...slide, lead: 'method' }, { ...everything, partner: ['BBB'] }).lead).toBe(
      'map',
    )
    expect(slideView(indexed, { ...slide, lead: 'themes' }, { ...everything, partner: ['BBB'] }).lead).toBe(
      'themes',
    )
    expect(slideView(indexed, slide, { ...everything, text: 'nowhere' }).hasMatches).toBe(false)
  })

  it('tells that it was made from other data, and what of its link is missing', () => {
    expect(slideView(indexed, { ...slide, basis: 'old' }, own).hasChanged).toBe(true)
    const lost = { ...slide, link: 'i=plan,xyz' }
    expect(slideView(indexed, lost, slideSelection(indexed, lost)).missing).toMatch(/xyz/)
    const two = { ...everything, initiative: ['deal', 'plan'] }
    expect(slideView(indexed, slide, two).initiative).toBeNull()
  })
})

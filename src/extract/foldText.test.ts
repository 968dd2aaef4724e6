import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './foldText.ts'

const vocabulary = new Set(['lithuania', 'malagasy', 'norway', 'nonaligned', 'agenda'])
const fold = (text: string) => foldText(text, { start: 0, end: text.length }, vocabulary)

describe('foldText', () => {
  it.each([
    ['white space', 'one \n\t two\u00a0three', 'one two three'],
    ['signs', '“Lao People’s” `a´ non‑aligned – x', "\"Lao People's\" 'a' non-aligned - x"],
    ['accents of their own', 'Sa\u0303o Tome\u0301', 'Sao Tome'],
    ['letters with accents', 'Côte d’Ivoire, Türkiye', "Cote d'Ivoire, Turkiye"],
    ['ligatures and wide letters', 'Paci\ufb01c \uff36\uff49\uff45\uff54', 'Pacific Viet'],
    ['marks without width', 'Ky\u00adr\u200bg\u2060yz\u200f', 'Kyrgyz'],
    ['raised digits', 'Islands¹ and Isles²,³ too', 'Islands and Isles, too'],
    [
      'words that a line breaks',
      'to Lithua-\nnia, a Mala- gasy, LITHUA-\nNIA',
      'to Lithuania, a Malagasy, LITHUANIA',
    ],
    [
      'real hyphens at a line’s end',
      'Kenya-\nUganda, co-\nowner, pre- and post-war, G-\n20',
      'Kenya-Uganda, co-owner, pre- and post-war, G-20',
    ],
    ['numbers of footnotes', 'Norway3 and Agenda 2063, Covid19, G20', 'Norway and Agenda 2063, Covid19, G20'],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('leads from every folded sign back to what it was', () => {
    const text = 'In Sa\u0303o Tome\u0301² the Paci\ufb01c, Lithua-\nnia.'
    const { text: folded, startOf, endOf } = fold(text)
    const source = (words: string) => {
      const at = folded.indexOf(words)
      return text.slice(startOf(at), endOf(at + words.length))
    }
    expect(source('Sao Tome')).toBe('Sa\u0303o Tome\u0301')
    expect(source('Pacific')).toBe('Paci\ufb01c')
    expect(source('Lithuania')).toBe('Lithua-\nnia')
    expect(source('Lithuania.')).toBe('Lithua-\nnia.')
  })

  it('leads a sign back that stands for one of two code units', () => {
    const { text, startOf, endOf } = fold('\ufa6c Lithuania')
    const at = text.indexOf('Lithuania')
    expect([startOf(at), endOf(text.length)]).toEqual([2, 11])
  })

  it('gives offsets of the whole text for a stretch of it', () => {
    const text = 'Before. After: “é”.'
    const { text: folded, startOf, endOf } = foldText(text, { start: 8, end: text.length }, vocabulary)
    expect(folded).toBe('After: "e".')
    expect(text.slice(startOf(7), endOf(10))).toBe('“é”')
  })

  it('keeps offsets in order and inside, and folds what it has folded to itself, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Lithua-\nnia',
        'e\u0301',
        '\ufb01',
        '\u00ad',
        '²',
        'Norway3',
        ' ',
        '\n\n',
        '- ',
        '\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        const { text: folded, startOf, endOf } = fold(text)
        const at = Array.from({ length: folded.length }, (_, index) => index)
        const isLed = at.every((index) => {
          const [start, end] = [startOf(index), endOf(index + 1)]
          return start < end && end <= text.length && (index === 0 || startOf(index - 1) <= start)
        })
        expect(isLed).toBe(true)
        expect(folded).not.toMatch(/[\u0300-\u036f\u00ad²]| {2}/)
      }),
    )
  })
})

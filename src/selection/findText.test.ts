import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { findText, findWithin, foldText } from './findText.ts'
import { isMatch, matching } from './matching.ts'
import { everything } from './selection.ts'

const found = (words: string) =>
  findText(shippedIndex, words).map(({ sentence, start, end }) => [
    sentence,
    shippedIndex.statement.text.slice(start, end),
  ])

describe('findText', () => {
  it('gives back every place where the words stand, as the text has them', () => {
    expect(found('peace')).toEqual([
      [11, 'peace'],
      [11, 'peace'],
    ])
    expect(found('PALESTINIAN–ISRAELI')).toEqual([[11, 'Palestinian-Israeli']])
    expect(found("china's new development")).toEqual([[14, 'China’s new development']])
    expect(found('climate')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('does not count the title, and forgives no slip', () => {
    expect(found('goals')).toEqual([])
    expect(found('Rusia')).toEqual([])
  })

  it('tells whole words from parts of words', () => {
    const whole = findText(shippedIndex, 'art').map(({ isWhole }) => isWhole)
    expect(whole.length).toBeGreaterThan(0)
    expect(whole).not.toContain(true)
    expect(findText(shippedIndex, 'Africa').map(({ isWhole }) => isWhole)).toEqual([true])
  })

  it('finds exactly the sentences the text filter matches', () => {
    fc.assert(
      fc.property(randomIndex, fc.constantFrom('we', 'AAA', 'of club', 'peace', 'x'), (indexed, text) => {
        const match = matching(indexed, { ...everything, text })
        const sentences = new Set(findText(indexed, text).map(({ sentence }) => sentence))
        indexed.sentences.forEach((_, index) => {
          expect(isMatch(match, index + 1)).toBe(sentences.has(index + 1))
        })
      }),
    )
  })

  it('keeps offsets true where lower case is longer than upper case', () => {
    const text = 'İİİ Peace'
    expect(foldText(text)).toHaveLength(text.length)
    const [hit] = findWithin(text, { start: 0, end: text.length }, 'peace')
    expect(text.slice(hit?.start, hit?.end)).toBe('Peace')
  })
})

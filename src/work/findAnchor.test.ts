import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteAt } from '#statement/quoteAt.ts'
import { findAnchor } from './findAnchor.ts'

const text = 'Chad thanked Mali. Mali thanked Chad and the Chadian people, and Chad left.'

/** The anchor of the words that stand at the nth place in a text. */
const anchorOf = (source: string, words: string, nth = 0) => {
  let start = -1
  for (let count = 0; count <= nth; count += 1) start = source.indexOf(words, start + 1)
  const position = { start, end: start + words.length }
  return { position, quote: quoteAt(source, position) }
}

describe('an anchor', () => {
  it('is found at its offsets', () => {
    const anchor = anchorOf(text, 'Chad', 1)
    expect(findAnchor(text, anchor)).toEqual(anchor.position)
  })

  it('moves with its words, told from the same words by what stands around them', () => {
    for (const nth of [0, 1, 3]) {
      const { position, quote } = anchorOf(text, 'Chad', nth)
      const moved = { start: position.start + 7, end: position.end + 7 }
      expect(findAnchor(`Madam, ${text}`, { position, quote })).toEqual(moved)
    }
  })

  it('is found when one side of it was written anew', () => {
    const other = 'Nobody had expected at all that Mali thanked Chad and the Chadian people, and Chad left.'
    expect(findAnchor(other, anchorOf(text, 'Chad', 1))).toEqual({ start: 45, end: 49 })
  })

  it('is lost when its sentence is gone, though its words stand elsewhere', () => {
    expect(
      findAnchor('In the beginning there was Chad; it has since grown.', anchorOf(text, 'Chad', 0)),
    ).toBeNull()
    expect(
      findAnchor(text, { position: { start: 0, end: 0 }, quote: { exact: '', prefix: '', suffix: '' } }),
    ).toBeNull()
  })

  it('is lost when its words are now part of a longer one, and found when they were before', () => {
    const longer = text.replace('Chad and', 'Chadians and')
    expect(findAnchor(longer, anchorOf(text, 'Chad', 1))).toBeNull()
    const part = anchorOf(text, 'Chad', 2)
    expect(findAnchor(`So: ${text}`, part)).toEqual({
      start: part.position.start + 4,
      end: part.position.end + 4,
    })
  })

  it('without context is found where its words stand once, or at its offsets', () => {
    const quote = { exact: 'Mali', prefix: '', suffix: '' }
    expect(findAnchor('To Mali.', { position: { start: 90, end: 94 }, quote })).toEqual({ start: 3, end: 7 })
    expect(findAnchor(text, { position: { start: 19, end: 23 }, quote })).toEqual({ start: 19, end: 23 })
    expect(findAnchor(text, { position: { start: 20, end: 24 }, quote })).toBeNull()
    expect(
      findAnchor('Somalian', { position: { start: 2, end: 6 }, quote: { ...quote, exact: 'mali' } }),
    ).toBeNull()
  })

  it('of several places that fit alike is at its offsets, or nowhere', () => {
    const same = 'To Mali or to Mali or to Mali or to Mali or to Mali or to Mali or to Mali.'
    const anchor = anchorOf(same, 'Mali', 3)
    expect(findAnchor(same, anchor)).toEqual(anchor.position)
    expect(
      findAnchor(`or to Mali ${same.slice(0, -1)} or to Mali.`, {
        ...anchor,
        position: { start: 2, end: 6 },
      }),
    ).toBeNull()
  })
})

it('is found only where the text at its offsets is its words, whatever the text became', () => {
  const words = fc.array(fc.constantFrom('Chad', 'Mali', 'and', 'the', '.', ' ', '\n', '🌍', 'e\u0301'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(words, words, fc.nat(40), fc.nat(10), (one, other, from, size) => {
      const [before, after] = [one.join(' '), other.join(' ')]
      const position = { start: Math.min(from, before.length), end: Math.min(from + size, before.length) }
      const quote = quoteAt(before, position)
      const found = findAnchor(after, { position, quote })
      if (found) expect(after.slice(found.start, found.end)).toBe(quote.exact)
      if (quote.exact !== '') expect(findAnchor(before, { position, quote })).toEqual(position)
    }),
  )
})

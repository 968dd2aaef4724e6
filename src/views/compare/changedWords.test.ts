import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedWords } from './changedWords.ts'

const words = (text: string, isWanted: boolean, side: 'before' | 'after', other: string): string[] => {
  const pieces = side === 'before' ? changedWords(text, other).before : changedWords(other, text).after
  return pieces
    .filter(({ isChanged }) => isChanged === isWanted)
    .map(({ start, end }) => text.slice(start, end))
}

it('strikes and inserts words, a sign of punctuation being one of its own', () => {
  const [old, young] = [
    'India and Japan remain, and both will.',
    'India, Japan and Germany remain, and all three will.',
  ]
  expect(words(old, true, 'before', young)).toEqual(['and', 'both'])
  expect(words(young, true, 'after', old)).toEqual([',', 'and Germany', 'all three'])
})

it('finds nothing changed in a wording beside itself, whatever its white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { before, after } = changedWords(text, text.replaceAll(' ', '\n '))
      expect([...before, ...after].some(({ isChanged }) => isChanged)).toBe(false)
    }),
  )
})

it('covers every word and sign of both wordings, in order and once', () => {
  const sentence = fc.array(fc.constantFrom('peace', 'trade', ',', 'and', 'émigré', '平和'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const [old, young] = [a.join(' '), b.join(' ')]
      const { before, after } = changedWords(old, young)
      const shown = (text: string, pieces: typeof before) =>
        pieces.map(({ start, end }) => text.slice(start, end)).join(' ')
      expect(shown(old, before)).toBe(old)
      expect(shown(young, after)).toBe(young)
      const kept = (text: string, pieces: typeof before) =>
        shown(
          text,
          pieces.filter(({ isChanged }) => !isChanged),
        )
      expect(kept(old, before)).toBe(kept(young, after))
    }),
  )
})

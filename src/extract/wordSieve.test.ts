import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordSieve } from './wordSieve.ts'

const anyWord = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })

it('never turns a word of the set away, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1 }), anyWord, anyWord, (words, before, after) => {
      const mayBe = wordSieve(words)
      for (const word of words) {
        const start = before.length
        expect(mayBe(before + word + after, start, start + word.length)).toBe(true)
      }
    }),
  )
})

it('turns most other words away', () => {
  const mayBe = wordSieve(['kenya', 'peru', 'the', 'a'])
  const others = 'we thank everybody who lent us nets and tugs in this long and windy year of ours'.split(' ')
  expect(others.filter((word) => mayBe(word, 0, word.length))).toEqual([])
})

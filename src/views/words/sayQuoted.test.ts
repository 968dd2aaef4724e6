import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { sayQuoted } from './sayQuoted.ts'

test('a sentence is quoted whole, with what it is from and its number', () => {
  expect(sayQuoted(shippedIndex, 5)).toBe(
    `“${shippedIndex.statement.text.slice(shippedIndex.sentences[4]?.start, shippedIndex.sentences[4]?.end)}” (Report of Wang Yi’s remarks, 9 January 2024, sentence 5)`,
  )
})

test('line breaks of the text are spaces, and every other character stays', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'é', '“', '’', '{', '<', ' ', '\n', '\r\n', '\t'),
    minLength: 1,
  })
  fc.assert(
    fc.property(words, (text) => {
      const { statement } = shippedIndex
      const sentences = [{ start: 0, end: text.length, paragraph: 0 }]
      const quoted = sayQuoted({ ...shippedIndex, statement: { ...statement, text }, sentences }, 1)
      const said = quoted.slice(1, quoted.indexOf('” (Report of '))
      expect(said).not.toMatch(/[\n\r\t]/)
      expect(said.replaceAll(' ', '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test('a sentence that is not there is an error of the program', () => {
  expect(() => sayQuoted(shippedIndex, 15)).toThrow('There is no sentence 15.')
})

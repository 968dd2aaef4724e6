import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileWords } from '#fixtures/slideDecks.ts'
import { cleanText } from './cleanPage.ts'

test('what no file may hold goes, breaks of lines become spaces, and all else stays', () => {
  expect(cleanText(hostileWords)).toBe('R&D <b>  "two"  ]]>    it’s')
  expect(cleanText('one\r\ntwo\u000bthree\u0085four')).toBe('one two three four')
  expect(cleanText('Tiếng Việt 中文 😀 a\u200fb')).toBe('Tiếng Việt 中文 😀 a\u200fb')
})

test('no text brings along what XML refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML refuses.
      expect(cleanText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsWord, withoutMarks, wordsIn } from './letters.ts'

/** Texts of Latin letters, of every script, and of both, decomposed or not. */
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '—',
      '’',
      '5',
      '½',
      'ª',
      '©',
      'ن',
      'न\u093f',
      '語',
      ' ',
      '\u20dd',
    ),
  }),
)

describe('letters', () => {
  it('knows a word wherever Unicode does', () => {
    fc.assert(fc.property(texts, (text) => void expect(holdsWord(text)).toBe(/[\p{L}\p{N}]/u.test(text))))
    for (let code = 0; code < 0x3000; code += 1) {
      const letter = String.fromCharCode(code)
      expect([letter, holdsWord(letter)]).toEqual([letter, /[\p{L}\p{N}]/u.test(letter)])
    }
  })

  it('finds the words that Unicode finds', () => {
    expect(wordsIn('')).toEqual([])
    expect(wordsIn('G20, 2024 – São Tomé')).toEqual(['G20', '2024', 'São', 'Tomé'])
    fc.assert(
      fc.property(texts, (text) => void expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? [])),
    )
  })

  it('takes away the marks of every script', () => {
    expect(withoutMarks('São Tomé'.normalize('NFD'))).toBe('Sao Tome')
    fc.assert(fc.property(texts, (text) => void expect(withoutMarks(text)).toBe(text.replace(/\p{M}/gu, ''))))
    for (let code = 0; code < 0x3000; code += 1) {
      const letter = String.fromCharCode(code)
      expect([letter, withoutMarks(letter)]).toEqual([letter, letter.replace(/\p{M}/gu, '')])
    }
  })
})

import { describe, expect, test } from 'vitest'
import { bySubset, missingLetters, settable, subsetOf } from './fontSubsets.ts'

describe('the part of a face that holds a letter', () => {
  test('is found for the scripts that are shipped, and for no other', () => {
    const letters = ['A', 'é', 'ł', 'Ж', 'Ω', 'ệ', '漢', 'ع', '☃']
    expect(letters.map(subsetOf)).toEqual([
      'latin',
      'latin',
      'latin-ext',
      'cyrillic',
      'greek',
      'vietnamese',
      null,
      null,
      null,
    ])
  })

  test('is looked for after letters are composed, and signs are those that the faces have', () => {
    expect(settable('Co\u0302te\u00adne\u2011uf\u202f5')).toBe('Côtene-uf 5')
    expect(missingLetters(['Co\u0302te\u200f', 'Praha\u2011Wien'])).toEqual([])
  })
})

test('letters that no face has are named once, in their order', () => {
  expect(missingLetters(['外交 A', 'عام', '交'])).toEqual(['外', '交', 'ع', 'ا', 'م'])
})

test('words are cut where another part of the face begins, and spaces stay with the word before', () => {
  expect(bySubset('Łódź and Москва')).toEqual([
    { text: 'Ł', subset: 'latin-ext' },
    { text: 'ód', subset: 'latin' },
    { text: 'ź ', subset: 'latin-ext' },
    { text: 'and ', subset: 'latin' },
    { text: 'Москва', subset: 'cyrillic' },
  ])
})

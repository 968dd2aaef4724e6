import { describe, expect, it } from 'vitest'
import { listMarkers } from './listMarkers.ts'

/** What stands before the words of each sentence. */
const markersOf = (sentences: readonly string[]): readonly string[] =>
  listMarkers(sentences).map((length, at) => (sentences[at] ?? '').slice(0, length).trim())

describe('listMarkers', () => {
  it('are the numbers that sentences of a text begin with in a row', () => {
    expect(markersOf(['12. We met Chad.', 'It rained.', '13. We thank Peru.'])).toEqual(['12.', '', '13.'])
    expect(markersOf(['4.1 We ask.', '4.2. We go.'])).toEqual(['4.1', '4.2.'])
    expect(markersOf(['III. Trade.', 'IV. Peace.'])).toEqual(['III.', 'IV.'])
  })

  it('are bullets, and numbers and letters in brackets', () => {
    expect(markersOf(['• Peace.', '(a) Trade.', 'b) Ice.', '(12) Mali.', '(iv) Chad.', '— Aden.'])).toEqual([
      '•',
      '(a)',
      'b)',
      '(12)',
      '(iv)',
      '—',
    ])
  })

  it.each([
    ['a date', ['12. Mai war ein Freitag.', 'Am 20. Mai kam er.']],
    ['a date among numbers that do not go on', ['12. Mai war ein Freitag.', '20. Mai war ein Samstag.']],
    ['an amount', ['3.5 million came.', '3.6 million left.']],
    ['a year', ['2023. It was good.', 'It ended.']],
    ['a number that counts', ['12 States spoke.', '13 States left.']],
    ['initials', ['V. Putin spoke.', 'M. Macron left.']],
    ['a word in brackets', ['(Applause) We go on.', '-5 degrees were measured.']],
  ])('are not %s', (_, sentences) => {
    expect(markersOf(sentences)).toEqual(['', ''])
  })

  it('are none in no text', () => {
    expect(listMarkers([])).toEqual([])
  })
})

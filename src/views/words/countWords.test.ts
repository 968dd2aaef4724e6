import { describe, expect, it } from 'vitest'
import { countWords } from './countWords.ts'

describe('countWords', () => {
  it.each([
    ['Rain — at last — in 3 towns.', 6],
    ['The deep-sea\n harbour’s cranes', 4],
    ['… — !', 0],
    ['', 0],
  ])('counts the words of “%s”', (text, words) => {
    expect(
      countWords({ text, furniture: [], sentences: [{ start: 0, end: text.length, paragraph: 0 }] }),
    ).toBe(words)
  })

  it('leaves out what is not in a sentence', () => {
    expect(
      countWords({
        text: 'A heading. Rain.',
        furniture: [],
        sentences: [{ start: 11, end: 16, paragraph: 1 }],
      }),
    ).toBe(1)
  })

  it('leaves out what a page carries besides the text', () => {
    const text = 'We thank Page 2 of 4 Kenya.'
    const at = text.indexOf('Page')
    expect(
      countWords({
        text,
        furniture: [{ start: at, end: text.indexOf(' Kenya') }],
        sentences: [{ start: 0, end: text.length, paragraph: 0 }],
      }),
    ).toBe(3)
  })
})

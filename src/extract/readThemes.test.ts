import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFolded } from '#fixtures/readFolded.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { findWords } from './findWords.ts'
import { readThemes } from './readThemes.ts'
import { termIndex } from './termIndex.ts'

const themes = {
  themes: [
    { id: 'sea', name: 'The sea', terms: ['harbour', 'deep-sea harbour', 'fish'] },
    { id: 'law', name: 'The law', terms: ['harbour law', 'law', "fishers' rights"] },
  ],
}

const index = termIndex({
  ...writtenKnowledge,
  places: { places: [], sources: {} },
  themes,
})
const nothing = termIndex({
  ...writtenKnowledge,
  places: { places: [], sources: {} },
  themes: { themes: [] },
})
const wordsOf = (text: string) => findWords(text, index)

const hitsIn = (text: string, taken: readonly { start: number; end: number }[] = []) =>
  readFolded(text, (folded) => readThemes(folded, wordsOf(folded), taken)).map(
    ({ start, end, entity }) => `${entity} ${text.slice(start, end)}`,
  )

describe('readThemes', () => {
  it('lets the longest term win at one place', () => {
    expect(hitsIn('A harbour, a deep-sea harbour and the harbour law.')).toEqual([
      'sea harbour',
      'sea deep-sea harbour',
      'law harbour law',
    ])
  })

  it('reads whole words however they are set', () => {
    expect(hitsIn('Fishing and lawful harbours: Fish, FISH.')).toEqual(['sea Fish', 'sea FISH'])
    expect(hitsIn('Deep‑sea\n harbour; fishers’ rights')).toEqual([
      'sea Deep‑sea\n harbour',
      'law fishers’ rights',
    ])
  })

  it('reads nothing inside a name, nor a term that reaches into one', () => {
    const text = 'The Harbour Law Forum on fish'
    const name = { start: 4, end: text.indexOf(' on') }
    expect(hitsIn(text, [name])).toEqual(['sea fish'])
    expect(hitsIn('the harbour law', [{ start: 12, end: 15 }])).toEqual(['sea harbour'])
  })

  it('reads nothing where no theme is known', () => {
    expect(readThemes('Fish.', findWords('Fish.', nothing), [])).toEqual([])
  })

  it('never hits twice at one place nor inside what is taken', () => {
    const word = fc.constantFrom(
      'harbour',
      'law',
      'deep-sea',
      'fish',
      'Fish',
      'the',
      'fishers’',
      'rights',
      '.',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20, size: 'max' }),
        fc.nat(60),
        fc.nat(30),
        (words, from, length) => {
          const text = words.join(' ')
          const taken = [{ start: from, end: Math.min(text.length, from + length) }].filter(
            ({ start, end }) => start < end,
          )
          let last = 0
          for (const { start, end } of readThemes(text, wordsOf(text), taken)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(taken.some((span) => span.start < end && start < span.end)).toBe(false)
            last = end
          }
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed } from '#fixtures/shippedIndex.ts'
import { answerView } from './answerView.ts'
import { suggest } from './suggest.ts'

const ask = (typed: string) => {
  const [meant] = suggest(indexed, typed)
  if (!meant) throw new Error(`Nothing is suggested for "${typed}"`)
  return answerView(indexed, meant.subject)
}

describe('an answer about words', () => {
  it.each([
    ['peace', '“peace” is found in 1 sentence, 2 times.'],
    ['climate', '“climate” is not found in the 14 sentences.'],
    ['art', '“art” is found in 4 sentences, 6 times. 6 of them inside longer words.'],
    ['goals', '“goals” is not found in the 14 sentences. It stands in the title, which is not counted.'],
    [
      'China’s top',
      '“China’s top” is not found in the 14 sentences. It stands in the title and the kicker, which are not counted.',
    ],
  ])('%s: %s', (words, answer) => {
    const { headline, detail } = answerView(indexed, { kind: 'text', id: words })
    expect(`${headline} ${detail}`.trim()).toBe(answer)
  })

  it('marks every hit and counts what it marks', () => {
    const { quotes, headline } = answerView(indexed, { kind: 'text', id: 'cooperation' })
    const marks = quotes.flatMap(({ pieces }) => pieces.filter(({ mark }) => mark))
    expect(marks.every(({ text }) => text.toLowerCase() === 'cooperation')).toBe(true)
    expect(headline).toBe(`“cooperation” is found in ${quotes.length} sentences, ${marks.length} times.`)
  })

  it.each([
    ['Hamas', '“Hamas” is not found in the 14 sentences.'],
    [
      'Shanghai',
      '“Shanghai” is not found in the 14 sentences. Shanghai is where the meeting named here is held: the China International Import Expo. A venue is not counted as China.',
    ],
    [
      'Beijing',
      '“Beijing” is found in 1 sentence, once. Beijing is where 3 meetings named here are held: the Forum on China-Africa Cooperation, the Forum on Global Action for Shared Development, and the Belt and Road Forum for International Cooperation. A venue is not counted as China.',
    ],
    [
      'Brussels',
      '“Brussels” is not found in the 14 sentences. Brussels is the capital of Belgium and the seat of the European Union and the North Atlantic Treaty Organization. That does not come from the statement.',
    ],
    [
      'dubai',
      '“dubai” is not found in the 14 sentences. Dubai is a city in the United Arab Emirates. That does not come from the statement.',
    ],
  ])('typed as %s: %s', (typed, answer) => {
    const { headline, detail } = ask(typed)
    expect(`${headline} ${detail}`.trim()).toBe(answer)
  })

  it('offers what a city leads to, and what a theme term belongs to', () => {
    const near = (typed: string) => ask(typed).near.map(({ subject }) => subject.id)
    expect(near('Brussels')).toEqual(['eu', 'nato', 'BEL'])
    expect(near('Dubai')).toEqual(['ARE'])
    expect(near('Beijing')).toEqual(['focac-2024', 'fgasd-2', 'brf-3'])
    expect(near('Europe')).toContain('eu')
    expect(near('climate')).toContain('climate')
  })

  it('offers the nearest words of the text, and who may have been meant', () => {
    const near = (id: string) => answerView(indexed, { kind: 'text', id }).near.map(({ subject }) => subject)
    expect(near('globalisation')).toContainEqual({ kind: 'text', id: 'globalization' })
    expect(near('Kyrgistan')).toContainEqual({ kind: 'place', id: 'KGZ' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { foldName } from '#views/words/foldName.ts'
import { suggest } from './suggest.ts'
import { typingDistance } from './typingDistance.ts'

const guesses = (typed: string): string[] =>
  suggest(indexed, typed)
    .filter(({ isGuess }) => isGuess)
    .map(({ subject }) => subject.id)

const exchanged = (name: string, at: number): string =>
  name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)

const names = shippedKnowledge.places.places
  .map(({ name }) => foldName(name))
  .filter((name) => /^[a-z]{4,}$/.test(name))

describe('slips that are forgiven', () => {
  it('are none in a word of three letters', () => {
    for (const typed of ['Mli', 'Chd', 'Omn', 'Cba', 'Prv']) expect(guesses(typed), typed).toEqual([])
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 3 }), (letters) => {
        expect(guesses(letters.join(''))).toEqual([])
      }),
    )
  })

  it.each([
    ['Chda', 'TCD'],
    ['Omna', 'OMN'],
    ['Albinia', 'ALB'],
    ['Kolombea', 'COL'],
  ])('find %s for %s', (typed, code) => {
    expect(guesses(typed)).toContain(code)
  })

  it.each([
    ['two in four letters', 'Cehd', 'TCD'],
    ['two in seven letters', 'Elbanea', 'ALB'],
    ['three in nine letters', 'Keluumbia', 'COL'],
  ])('are not %s', (_, typed, code) => {
    expect(guesses(typed)).not.toContain(code)
  })

  it('are of two letters exchanged in any name from four letters on, the name among the guesses or plain', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(20), (name, pick) => {
        const typed = exchanged(name, pick % (name.length - 1))
        const found = suggest(indexed, typed, 20)
        const place = found.find(
          ({ subject, name: shown }) => subject.kind === 'place' && foldName(shown) === name,
        )
        const isUnderstood = found.some(({ isGuess, subject }) => !isGuess && subject.kind !== 'text')
        expect(place !== undefined || isUnderstood, typed).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('never lead further than the length of the word allows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(20), fc.nat(20), (name, one, other) => {
        const typed = exchanged(exchanged(name, one % (name.length - 1)), other % (name.length - 1))
        for (const { isGuess, alias, name: shown } of suggest(indexed, typed)) {
          if (!isGuess) continue
          const { whole, begun } = typingDistance(
            typed.replaceAll('y', 'i'),
            foldName(alias ?? shown).replaceAll('y', 'i'),
          )
          const allowed = typed.length < 8 ? 1 : 2
          expect(whole <= allowed || (typed.length >= 5 && begun <= 1), `${typed}, ${shown}`).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { foldName } from '#views/words/foldName.ts'
import { slipsBetween, slipsNear } from './slipOf.ts'
import { suggest } from './suggest.ts'

const guesses = (typed: string): string[] =>
  suggest(indexed, typed)
    .filter(({ isGuess }) => isGuess)
    .map(({ subject }) => subject.id)

const exchanged = (name: string, at: number): string =>
  name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)

const names = shippedKnowledge.places.places
  .map(({ name }) => foldName(name))
  .filter((name) => /^[a-z]{5,}$/.test(name))

describe('slips that are forgiven', () => {
  it('are none in a word of three or four letters', () => {
    for (const typed of ['Mli', 'Chd', 'Omn', 'Cba', 'Prv', 'Chda', 'Omna'])
      expect(guesses(typed), typed).toEqual([])
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 4 }), (letters) => {
        expect(guesses(letters.join(''))).toEqual([])
      }),
    )
  })

  it.each([
    ['Chlie', 'CHL'],
    ['Hcile', 'CHL'],
    ['Albinia', 'ALB'],
    ['Colombea', 'COL'],
  ])('find %s for %s', (typed, code) => {
    expect(guesses(typed)).toContain(code)
  })

  it.each([
    ['two in four letters', 'Cehd', 'TCD'],
    ['two in six letters', 'Isrlei', 'ISR'],
    ['another first letter', 'Kolombia', 'COL'],
    ['three in nine letters', 'Celuumbia', 'COL'],
  ])('are not %s', (_, typed, code) => {
    expect(guesses(typed)).not.toContain(code)
  })

  it('are of two letters exchanged in any name from five letters on, the name among the guesses or plain', () => {
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
          const wording = foldName(alias ?? shown)
          expect(slipsBetween(typed, wording), `${typed}, ${shown}`).toBeLessThanOrEqual(slipsNear(typed))
        }
      }),
      { numRuns: 40 },
    )
  })
})

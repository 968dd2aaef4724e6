import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNamedThings } from './readNamedThings.ts'

const thingsIn = (text: string) =>
  readNamedThings(text).map(({ start, end, kind, entity }) => [kind, entity, text.slice(start, end)])

describe('readNamedThings', () => {
  it.each([
    ['The World Harbour Summit was held.', 'forum', 'world-harbour-summit', 'World Harbour Summit'],
    ['We back the Conference on Lakes.', 'forum', 'conference-on-lakes', 'Conference on Lakes'],
    [
      'Our Clean Rivers Initiative helps.',
      'initiative',
      'clean-rivers-initiative',
      'Clean Rivers Initiative',
    ],
    ['the Plan for the North', 'initiative', 'plan-for-the-north', 'Plan for the North'],
    ['Ask the Conference on Lakes. Kenya will.', 'forum', 'conference-on-lakes', 'Conference on Lakes'],
    ['the ‘Plan for Lakes’ of May', 'initiative', 'plan-for-lakes', 'Plan for Lakes'],
    ['the U.N. Water Forum', 'forum', 'u-n-water-forum', 'U.N. Water Forum'],
    ['a U.S.-led Harbour Plan', 'initiative', 'u-s-led-harbour-plan', 'U.S.-led Harbour Plan'],
    ['the St. Anna Forum', 'forum', 'st-anna-forum', 'St. Anna Forum'],
    ['a Fishers’ Rights Plan', 'initiative', 'fishers-rights-plan', 'Fishers’ Rights Plan'],
    ['a Pêche Étoile Forum', 'forum', 'peche-etoile-forum', 'Pêche Étoile Forum'],
  ])('reads the name in “%s”', (text, kind, entity, words) => {
    expect(thingsIn(text)).toContainEqual([kind, entity, words])
  })

  it.each(['The Forum opens.', 'This Plan is good.', 'a small initiative', 'Lakes and forums', ''])(
    'reads none in “%s”',
    (text) => {
      expect(thingsIn(text)).toEqual([])
    },
  )

  it('does not read a name across paragraphs', () => {
    expect(thingsIn('Clean Rivers\n\nInitiative was shown')).toEqual([])
  })

  it('reads classes of countries', () => {
    expect(thingsIn('Arab countries, non‑aligned states and Member States')).toEqual([
      ['group', 'member-states', 'Member States'],
      ['group', 'non-aligned-countries', 'non‑aligned states'],
      ['group', 'arab-countries', 'Arab countries'],
    ])
  })

  it('gives the same name the same entity, and spans that start and end with a character of a name', () => {
    const word = fc.constantFrom(
      'The',
      'Clean',
      'Rivers',
      'Forum',
      'Plan',
      'on',
      'of',
      'the',
      'lake',
      '.',
      'É',
      '\n\n',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25, size: 'max' }), (words) => {
        const text = words.join(' ')
        const entities = new Map<string, string>()
        for (const { start, end, entity } of readNamedThings(text)) {
          const name = text.slice(start, end)
          expect(name).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}&]$/su)
          expect(entities.get(name) ?? entity).toBe(entity)
          expect(entity).not.toBe('')
          entities.set(name, entity)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFolded } from '#fixtures/readFolded.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { findWords } from './findWords.ts'
import { matchTerms } from './matchTerms.ts'
import { readShapes } from './readShapes.ts'
import { resolveOverlaps } from './resolveOverlaps.ts'
import { shapeTokens } from './shapeTokens.ts'
import { termIndex } from './termIndex.ts'

const index = termIndex(writtenKnowledge)
const shapesOf = (folded: string) => {
  const words = findWords(folded, index)
  return readShapes(folded, words.clues, () =>
    shapeTokens(folded, resolveOverlaps(matchTerms(folded, words))),
  )
}
const shapesIn = (text: string) => readFolded(text, (folded) => resolveOverlaps(shapesOf(folded)))
const thingsIn = (text: string) =>
  shapesIn(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

describe('readShapes', () => {
  it.each([
    ['The World Harbour Summit was held.', 'forum: World Harbour Summit'],
    ['We back the Conference on Lakes.', 'forum: Conference on Lakes'],
    ['Ask the Conference on Lakes. Kenya will.', 'forum: Conference on Lakes'],
    ['the ‘Plan for Lakes’ of May', 'initiative: Plan for Lakes'],
    ['the U.N. Water Forum', 'forum: U.N. Water Forum'],
    ['the U.S.-India Roadmap for Harbours', 'initiative: U.S.-India Roadmap for Harbours'],
    ['the St. Anna Forum', 'forum: St. Anna Forum'],
    ['a Pêche Étoile Forum', 'forum: Pêche Étoile Forum'],
    ['a World Children’s Forum', 'forum: World Children’s Forum'],
    ['the Young Fishers’ Summit', 'forum: Young Fishers’ Summit'],
    ['the third United Nations Conference on Lamps', 'forum: third United Nations Conference on Lamps'],
    [
      'the 28th Conference of the Parties to the Lamp Treaty',
      'forum: 28th Conference of the Parties to the Lamp Treaty',
    ],
    ['the Third Conference spoke', 'forum: Third Conference'],
    ['ready for COP 34.', 'forum: COP 34'],
    ['as Vision 2047 says', 'initiative: Vision 2047'],
    ['a Heron–Otter Dialogue on Reed Beds', 'forum: Heron–Otter Dialogue on Reed Beds'],
    ['the Heads of Harbours Forum', 'forum: Heads of Harbours Forum'],
    ['the Conference on Reeds, Fens and Ponds in Nairobi', 'forum: Conference on Reeds, Fens and Ponds'],
    ['the Strategy for Peace in Africa in May', 'initiative: Strategy for Peace in Africa'],
    ['the Lobster talks failed', 'forum: Lobster talks'],
    ['a NATO summit in June', 'forum: NATO summit'],
    ['the Clean Harbours initiative', 'initiative: Clean Harbours initiative'],
    ['the Northern Reed Corridor', 'initiative: Northern Reed Corridor'],
    ['a Foreign Ministers Meeting on Reeds', 'forum: Foreign Ministers Meeting on Reeds'],
  ])('reads the name in “%s”', (text, thing) => {
    expect(thingsIn(text)).toEqual([thing])
  })

  it.each([
    ['of an owner', 'Norway’s Strategy for Otters', ['initiative: Strategy for Otters']],
    ['of a date', 'the July 2031 Otter Summit in Suva', ['forum: Otter Summit']],
    [
      'of a second name',
      'the Framework for Reeds and the Otter Programme',
      ['initiative: Framework for Reeds', 'initiative: Otter Programme'],
    ],
    [
      'of a second name without an article',
      'the Conference on Reeds and Otter Summit',
      ['forum: Conference on Reeds', 'forum: Otter Summit'],
    ],
    ['of an office', 'the President of the Otter Forum and Minister Heron', ['forum: Otter Forum']],
    ['of a country joined by “and”', 'Kenya and Otter Forum members', ['forum: Otter Forum']],
  ])('takes nothing along %s', (_, text, things) => {
    expect(thingsIn(text)).toEqual(things)
  })

  it.each([
    'The Forum opens.',
    'This Plan is good.',
    'a small initiative',
    'Lakes and forums',
    'the National Conference Centre and the Forum Shopping Arcade',
    'The Conference elected its chair.',
    'The Congress approved it, and so did the National Congress.',
    'At the Press Conference he spoke.',
    'the Government Work Programme',
    'a Comprehensive Strategic Partnership',
    'the Conference of Kenya',
    'the Otter Conference room',
    'Every initiative counts. Kenya talks.',
    'the APEC forum',
    '',
  ])('reads none in “%s”', (text) => {
    expect(thingsIn(text)).toEqual([])
  })

  it('leaves what the knowledge lists to it', () => {
    expect(thingsIn('the Belt and Road Forum and the Pacific Islands Forum')).toEqual([])
  })

  it('gives the same name the same entity, and spans that start and end with a character of a name', () => {
    const word = fc.constantFrom(
      ...[
        'The',
        'Clean',
        'Rivers',
        'Forum',
        'Plan',
        'on',
        'of',
        'the',
        'and',
        'in',
        'Kenya',
        'third',
        'talks',
      ],
      ...['lake', '.', ',', 'É', '\n\n', '’s', '2030', 'Summit', 'U.S.'],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25, size: 'max' }), (words) => {
        const text = words.join(' ')
        const entities = new Map<string, string>()
        for (const { start, end, entity } of shapesIn(text)) {
          const name = text.slice(start, end)
          expect(name).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}&.]$/su)
          expect(entities.get(name) ?? entity).toBe(entity)
          expect(entity).not.toBe('')
          entities.set(name, entity)
        }
      }),
    )
  })
})

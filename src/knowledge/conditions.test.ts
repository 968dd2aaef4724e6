import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { termIndex } from '#extract/termIndex.ts'
import { readPublished, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { startKnowledge } from '#fixtures/startKnowledge.ts'
import { conditionsOf, joinConditions, parseConditions } from './conditions.ts'
import type { PageKnowledge } from './knowledge.ts'

const published = () => {
  const result = parseConditions(readPublished('extract/conditions.json'))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const wordings = (knowledge: PageKnowledge) =>
  [
    ...knowledge.places.places,
    ...knowledge.groups.groups,
    ...knowledge.initiatives.initiatives,
    ...knowledge.forums.forums,
  ].map(({ terms }) => terms)

const ordinals = ({ forums }: PageKnowledge) => forums.forums.map(({ editions }) => editions)

describe('the conditions', () => {
  it('give the knowledge of the page every condition and number that was written', () => {
    const joined = joinConditions(shippedKnowledge, published())
    if (!joined.ok) throw new Error(JSON.stringify(joined.problem))
    expect(wordings(joined.value)).toEqual(wordings(startKnowledge))
    const bare = (knowledge: PageKnowledge) =>
      ordinals(knowledge).map((editions) =>
        editions.map((edition) => [edition.id, 'ordinal' in edition ? edition.ordinal : undefined]),
      )
    expect(bare(joined.value)).toEqual(bare(startKnowledge))
    expect(bare(joined.value).flat()).toContainEqual(['ciie-7', 7])
  })

  it('are refused by any other knowledge, so that no term is read without its own', () => {
    const places = shippedKnowledge.places.places
    const others: PageKnowledge[] = [
      { ...shippedKnowledge, places: { ...shippedKnowledge.places, places: places.slice(1) } },
      {
        ...shippedKnowledge,
        places: {
          ...shippedKnowledge.places,
          places: places.map((place, index) =>
            index === 0 ? { ...place, terms: [...place.terms, { text: 'Aru', reading: 'name' }] } : place,
          ),
        },
      },
    ]
    for (const other of others)
      expect(joinConditions(other, published())).toMatchObject({
        ok: false,
        problem: { code: 'otherKnowledge' },
      })
  })

  it('are those that were written, and of the terms that have some alone', () => {
    expect(published()).toEqual(conditionsOf(startKnowledge))
    for (const terms of Object.values(published().terms))
      for (const { needs, unless } of Object.values(terms))
        expect(needs.length + unless.length).toBeGreaterThan(0)
  })
})

describe('the knowledge of the page', () => {
  const text =
    'We saw Guinea pigs by the Niger river and ate Beijing duck. Niger sent its thanks, and so did Guinea.'
  const places = (statement: ReturnType<typeof extractStatement>) =>
    statement.mentions.map(({ quote, position }) => `${quote.exact} ${position.start}`)

  it('is refused by the extraction, whose terms have conditions', () => {
    // @ts-expect-error the page's terms have no conditions, so that nothing can be read by them
    const careless = () => extractStatement(text, { id: 'made-up' }, shippedKnowledge)
    expect(careless).toThrow(TypeError)
    // @ts-expect-error neither can they be compiled
    expect(() => termIndex(shippedKnowledge)).toThrow(TypeError)
  })

  it('would read animals, rivers and dishes, where the written knowledge reads none', () => {
    const read = places(extractStatement(text, { id: 'made-up' }, startKnowledge))
    expect(read).toEqual([`Niger ${text.indexOf('Niger sent')}`, `Guinea ${text.lastIndexOf('Guinea')}`])
  })
})

import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import type { OwnEntity } from '#statement/statement.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { buildIndex } from './buildIndex.ts'
import { withOwnEntities } from './withOwnEntities.ts'

const own = (['place', 'org', 'group', 'initiative', 'forum'] as const).map(
  (kind): OwnEntity => ({ id: `own-${kind}`, kind, name: `My ${kind}` }),
)

it('names every own entity once an index is built', () => {
  const { statement } = markedStatement([
    'The [place own-place|home], [org own-org|body], [group own-group|class], [initiative own-initiative|plan] and [forum own-forum|meeting].',
  ])
  const indexed = buildIndex({ ...statement, ownEntities: own }, inventedKnowledge)
  const names = namesOf(indexed)
  expect(['own-place', 'own-org', 'own-group'].map((id) => names.full('partner', id))).toEqual([
    'My place',
    'My org',
    'My group',
  ])
  expect(names.short('initiative', 'own-initiative')).toBe('My initiative')
  expect(names.short('forum', 'own-forum')).toBe('My forum')
  expect([...indexed.evidence.partner.keys()]).toEqual(['own-place', 'own-org', 'own-group'])
})

it('is the knowledge itself without own entities, and adds to no part that is missing', () => {
  expect(withOwnEntities(inventedKnowledge, [])).toBe(inventedKnowledge)
  expect(withOwnEntities({}, own)).toEqual({})
  const { places, themes } = withOwnEntities(inventedKnowledge, own)
  expect(places?.places.at(-1)).toMatchObject({ code: 'own-place', name: 'My place', unMember: false })
  expect(themes).toBe(inventedKnowledge.themes)
})

it('knows of an own entity its name alone, behind what is known, in the list of its kind', () => {
  const { places, groups, initiatives, forums } = withOwnEntities(inventedKnowledge, own)
  const called = (kind: string) => ({
    id: `own-${kind}`,
    name: `My ${kind}`,
    shortName: `My ${kind}`,
    terms: [{ text: `My ${kind}`, reading: 'name' }],
  })
  const { id: code, name, terms } = called('place')
  expect(places?.places).toEqual([
    ...inventedKnowledge.places.places,
    { code, iso2: null, name, official: null, terms, unMember: false },
  ])
  expect(groups?.groups).toEqual([
    ...inventedKnowledge.groups.groups,
    ...['org', 'group'].map((kind) => ({ ...called(kind), kind, extent: 'none', members: [], sources: [] })),
  ])
  expect(initiatives?.initiatives).toEqual([
    ...inventedKnowledge.initiatives.initiatives,
    { ...called('initiative'), proposer: null, proposed: null, sources: [] },
  ])
  expect(forums?.forums).toEqual([...inventedKnowledge.forums.forums, { ...called('forum'), editions: [] }])
  expect(forums?.context).toBe(inventedKnowledge.forums.context)
})

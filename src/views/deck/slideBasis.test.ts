import { describe, expect, it } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { composeDeck } from './composeDeck.ts'
import { slideBasis } from './slideBasis.ts'

const { statement } = shippedIndex
const knowledge = shippedIndex.knowledge as PageKnowledge

const withGroup = (id: string, change: object) => ({
  ...knowledge,
  groups: {
    ...knowledge.groups,
    groups: knowledge.groups.groups.map((group) => (group.id === id ? { ...group, ...change } : group)),
  },
})
const withSeries = (id: string, change: object) => ({
  ...knowledge,
  forums: {
    ...knowledge.forums,
    forums: knowledge.forums.forums.map((series) => (series.id === id ? { ...series, ...change } : series)),
  },
})
const withInitiative = (id: string, change: object) => ({
  ...knowledge,
  initiatives: {
    ...knowledge.initiatives,
    initiatives: knowledge.initiatives.initiatives.map((one) =>
      one.id === id ? { ...one, ...change } : one,
    ),
  },
})
const brics = knowledge.groups.groups.find(({ id }) => id === 'brics')
const boundToInitiative = knowledge.forums.forums.find(({ id, initiative }) => id === 'brf' && initiative)
const withMembers = [...shippedIndex.forums.values()].find(({ series }) => series.members)?.series

describe('the digest of what a slide says', () => {
  it.each([
    ['the extent of a group', withGroup('brics', { extent: 'none' }), ''],
    [
      'whose membership is contested',
      withGroup('brics', { members: brics?.members.map((one) => ({ ...one, status: undefined })) }),
      '',
    ],
    ['the name of a group', withGroup('brics', { name: 'BRICS group', shortName: 'The five' }), ''],
    ['the name of an initiative', withInitiative('gsi', { name: 'Security Plan' }), 'i=gsi'],
    ['the initiative of a forum', withSeries('brf', { initiative: undefined }), 'i=bri'],
    ['the members of a forum', withSeries(withMembers?.id ?? '', { members: undefined }), ''],
  ])('differs with %s', (_, changed, link) => {
    expect([brics, boundToInitiative, withMembers].every(Boolean)).toBe(true)
    expect(slideBasis(buildIndex(statement, changed), link)).not.toBe(slideBasis(shippedIndex, link))
  })

  it('differs wherever a headline made by rule does', () => {
    const before = composeDeck(shippedIndex)
    const after = composeDeck(buildIndex(statement, withGroup('brics', { extent: 'none' })))
    for (const { id, headline, basis } of before) {
      const now = after.find((slide) => slide.id === id)
      if (now?.headline !== headline) expect(now?.basis, id).not.toBe(basis)
    }
    expect(after.map(({ headline }) => headline)).not.toEqual(before.map(({ headline }) => headline))
  })
})

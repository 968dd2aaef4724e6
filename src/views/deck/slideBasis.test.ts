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
    ['the members of a group', withGroup('brics', { members: brics?.members.slice(1) }), ''],
    [
      'who joined a group before',
      withGroup('brics', { members: [...(brics?.members ?? []), { code: 'ARG' }] }),
      '',
    ],
    ['a member of a class', withGroup('developing-countries', { members: [{ code: 'KEN' }] }), 't=trade'],
    ['the extent of a group in a slide of a country', withGroup('brics', { extent: 'none' }), 'p=RUS'],
    ['the initiative of a forum', withSeries('brf', { initiative: undefined }), 'i=bri'],
    ['the members of a forum', withSeries(withMembers?.id ?? '', { members: undefined }), ''],
  ])('differs with %s', (_, changed, link) => {
    expect([brics, boundToInitiative, withMembers].every(Boolean)).toBe(true)
    expect(slideBasis(buildIndex(statement, changed), link)).not.toBe(slideBasis(shippedIndex, link))
  })

  it('is the same by whatever names groups, initiatives, forums, countries and themes are called', () => {
    const renamed = <Entry extends object>(entries: readonly Entry[]): Entry[] =>
      entries.map((entry) => ({ ...entry, name: 'Another name', shortName: 'Another' }))
    const called = buildIndex(statement, {
      places: { ...knowledge.places, places: renamed(knowledge.places.places) },
      groups: { ...knowledge.groups, groups: renamed(knowledge.groups.groups) },
      initiatives: { ...knowledge.initiatives, initiatives: renamed(knowledge.initiatives.initiatives) },
      forums: {
        ...knowledge.forums,
        forums: renamed(knowledge.forums.forums).map((series) => ({
          ...series,
          editions: renamed(series.editions).map(({ venue, ...edition }) => ({
            ...edition,
            venue: { ...venue, labelCity: 'Another city' },
          })),
        })),
      },
      themes: { themes: renamed(knowledge.themes.themes) },
    })
    const links = ['', 'i=gsi', 'p=RUS', 'p=eu', 'f=boao-2024', 't=peace', 'q=peace']
    for (const { link } of composeDeck(shippedIndex)) links.push(link)
    for (const link of links) expect(slideBasis(called, link), link).toBe(slideBasis(shippedIndex, link))
  })

  it('differs with what a value is reached through', () => {
    const code = 'IND'
    const through = (id: string) => {
      const evidence = new Map(shippedIndex.evidence.partner)
      const reasons = evidence.get(code) ?? []
      expect(reasons.length).toBeGreaterThan(0)
      evidence.set(
        code,
        reasons.map((reason) => ({ ...reason, via: { kind: 'group' as const, id } })),
      )
      const indexed = { ...shippedIndex, evidence: { ...shippedIndex.evidence, partner: evidence } }
      return slideBasis(indexed, '')
    }
    expect(through('brics')).not.toBe(through('eu'))
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

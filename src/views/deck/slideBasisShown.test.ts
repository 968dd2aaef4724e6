import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import type { Membership, PageKnowledge } from '#knowledge/knowledge.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { initiativeView } from '#views/panels/initiativeView.ts'
import { mapView } from '#views/panels/mapView.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { slideBasis } from './slideBasis.ts'

const sentences = [
  'The [org club|Club] and the [group class|Class] meet at the [forum fair-1|Fair].',
  'The [forum talks-1|Talks] are of [theme peace|peace] and the [initiative plan|Plan].',
]

/** What may change in the data behind a slide, names left alone. */
interface Data {
  readonly club: readonly Membership[]
  readonly classMembers: readonly Membership[]
  readonly fairMembers: readonly Membership[]
  readonly fairInitiative: string | undefined
  readonly talksInitiative: string | undefined
  readonly fairDays: readonly [start: string, end: string]
}
const shipped: Data = {
  club: [{ code: 'BBB' }, { code: 'DDD', status: 'contested' }],
  classMembers: [{ code: 'BBB' }, { code: 'CCC' }],
  fairMembers: [{ code: 'DDD' }],
  fairInitiative: 'plan',
  talksInitiative: undefined,
  fairDays: ['2024-05-01', '2024-05-03'],
}

const indexWith = (change: Partial<Data>) => {
  const data = { ...shipped, ...change }
  const members = new Map([
    ['club', data.club],
    ['class', data.classMembers],
    ['fair-members', data.fairMembers],
  ])
  const [start, end] = data.fairDays
  const { groups, forums } = inventedKnowledge
  const knowledge: PageKnowledge = {
    ...inventedKnowledge,
    groups: {
      ...groups,
      groups: groups.groups.map((group) => ({ ...group, members: members.get(group.id) ?? [] })),
    },
    forums: {
      ...forums,
      forums: forums.forums.map(({ initiative: _, ...series }) => {
        const initiative = series.id === 'fair' ? data.fairInitiative : data.talksInitiative
        const editions = series.editions.map((one) => (series.id === 'fair' ? { ...one, start, end } : one))
        return { ...series, editions, ...(initiative && { initiative }) }
      }),
    },
  }
  return markedStatement(sentences, { knowledge })
}
const basisWith = (change: Partial<Data>): string => slideBasis(indexWith(change), '')

/** What the views of a slide about everything show. */
const shownWith = (change: Partial<Data>): string => {
  const indexed = indexWith(change)
  const match = matching(indexed, everything)
  const { places, groups, header } = mapView(indexed, everything, match)
  const { entries } = timelineView(indexed, everything, match)
  const ways = [...indexed.evidence.initiative, ...indexed.evidence.partner].map(([id, all]) => [
    id,
    all.map(({ sentence, via }) => [sentence, via?.kind, via?.id]),
  ])
  const chips = groups.map(({ id, members, contested }) => [id, members, contested])
  const initiatives = initiativeView(indexed, everything, match)
  return JSON.stringify([header, [...places], chips, entries, initiatives, ways])
}

describe('the digest of what a slide says, names aside', () => {
  it.each<[string, Partial<Data>]>([
    ['one member more of a group', { club: [...shipped.club, { code: 'CCC' }] }],
    ['one member less of a class, which implies nobody', { classMembers: [{ code: 'BBB' }] }],
    ['another member of a class', { classMembers: [{ code: 'BBB' }, { code: 'DDD' }] }],
    ['a member that is contested no more', { club: [{ code: 'BBB' }, { code: 'DDD' }] }],
    ['a contested member less', { club: [{ code: 'BBB' }] }],
    ['another member of a forum', { fairMembers: [{ code: 'CCC' }] }],
    ['the days of a forum', { fairDays: ['2024-05-01', '2024-05-04'] }],
  ])('differs with %s', (_, change) => {
    expect(basisWith(change)).not.toBe(basisWith({}))
  })

  it('differs with the forum through which an initiative is reached, in one sentence', () => {
    const both = ['[forum fair-1|Fair] and [forum talks-1|Talks].']
    const reachedBy = (initiatives: Partial<Data>) =>
      slideBasis(markedStatement(both, { knowledge: indexWith(initiatives).knowledge }), 'i=plan')
    const byFair = reachedBy({ fairInitiative: 'plan', talksInitiative: undefined })
    const byTalks = reachedBy({ fairInitiative: undefined, talksInitiative: 'plan' })
    expect(byFair).not.toBe(byTalks)
  })

  it('is the same for the same data, and differs wherever what is shown does', () => {
    const member = fc.record(
      { code: fc.constantFrom('BBB', 'CCC', 'DDD'), status: fc.constant('contested' as const) },
      { requiredKeys: ['code'] },
    )
    const members = fc.uniqueArray(member, { selector: ({ code }) => code })
    const initiative = fc.constantFrom('plan', 'deal', undefined)
    const data = fc.record<Data>({
      club: members,
      classMembers: members,
      fairMembers: members,
      fairInitiative: initiative,
      talksInitiative: initiative,
      fairDays: fc.constantFrom(['2024-05-01', '2024-05-03'], ['2024-05-02', '2024-05-03']),
    })
    const oneChanged = data.chain((before) =>
      fc.tuple(
        fc.constant(before),
        data.chain((other) =>
          fc
            .subarray(Object.keys(before) as (keyof Data)[], { maxLength: 2 })
            .map(
              (keys): Data => ({ ...before, ...Object.fromEntries(keys.map((key) => [key, other[key]])) }),
            ),
        ),
      ),
    )
    fc.assert(
      fc.property(oneChanged, ([before, after]) => {
        expect(basisWith({ ...before })).toBe(basisWith(before))
        if (shownWith(before) !== shownWith(after)) expect(basisWith(before)).not.toBe(basisWith(after))
      }),
      { numRuns: 60 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { randomIndex } from '#fixtures/randomStatement.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { MentionKind } from '#statement/statement.ts'
import {
  type ComparedKind,
  type ComparedValue,
  compareStatements,
  countChanges,
  turnComparison,
} from './compareStatements.ts'

const kinds = ['place', 'group', 'forum', 'initiative', 'theme'] as const
const spoken: Readonly<Record<ComparedKind, readonly MentionKind[]>> = {
  place: ['place'],
  group: ['org', 'group'],
  forum: ['forum'],
  initiative: ['initiative'],
  theme: ['theme'],
}
const inverse = { added: 'dropped', dropped: 'added', kept: 'kept' } as const

const isEmpty = ({ change }: { readonly change: string }): boolean => change !== 'kept' && change !== 'same'

/** What a text names of a kind, read off its mentions; the invented world's AAA speaks. */
const namedIn = ({ mentions }: StatementIndex, kind: ComparedKind): readonly string[] => [
  ...new Set(
    mentions
      .filter((mention) => spoken[kind].includes(mention.kind) && mention.entity !== 'AAA')
      .map(({ entity }) => entity),
  ),
]

const recounted = (indexed: StatementIndex, kind: ComparedKind, id: string) => {
  const naming = indexed.mentions.filter(
    (mention) => spoken[kind].includes(mention.kind) && mention.entity === id,
  )
  const words = indexed.sentences
    .map(({ start, end }) => indexed.statement.text.slice(start, end))
    .join(' ')
    .split(/\s+/)
    .filter((run) => /[a-z]/i.test(run)).length
  return {
    mentions: naming.length,
    perThousand: (1000 * naming.length) / words,
    order: namedIn(indexed, kind).indexOf(id) + 1 || null,
    sentences: [...new Set(naming.map(({ sentence }) => sentence))],
  }
}

describe('compareStatements', () => {
  it('finds nothing changed in a statement beside itself', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        const { values, sentences } = compareStatements(indexed, indexed)
        expect([...Object.values(values).flat(), ...sentences].filter(isEmpty)).toEqual([])
      }),
    )
  })

  it('is its own inverse the other way round', () => {
    const turn = ({ id, change, first, second }: ComparedValue) => ({
      id,
      change: inverse[change],
      first: second,
      second: first,
    })
    const byId = (values: readonly ComparedValue[]) => [...values].sort((a, b) => (a.id < b.id ? -1 : 1))
    fc.assert(
      fc.property(randomIndex, randomIndex, (a, b) => {
        const [there, back] = [compareStatements(a, b), compareStatements(b, a)]
        for (const kind of kinds) expect(byId(back.values[kind])).toEqual(byId(there.values[kind].map(turn)))
        expect(turnComparison(b, a, there)).toEqual(back)
        expect(back.words).toEqual({ first: there.words.second, second: there.words.first })
      }),
    )
  })

  it('counts what a slow recount of the mentions counts', () => {
    fc.assert(
      fc.property(randomIndex, randomIndex, (a, b) => {
        const { values } = compareStatements(a, b)
        for (const kind of kinds) {
          const [old, young] = [namedIn(a, kind), namedIn(b, kind)]
          expect(values[kind].map(({ id }) => id)).toEqual([...new Set([...old, ...young])])
          expect(countChanges(values[kind])).toEqual({
            added: young.filter((id) => !old.includes(id)).length,
            dropped: old.filter((id) => !young.includes(id)).length,
            kept: old.filter((id) => young.includes(id)).length,
          })
          for (const { id, first, second } of values[kind]) {
            expect(first).toMatchObject(recounted(a, kind, id))
            expect(second).toMatchObject(recounted(b, kind, id))
          }
        }
      }),
    )
  })

  it('says through what a place is reached that a text does not name itself', () => {
    const { speech, behind } = inventedStatements as Record<'speech' | 'behind', StatementIndex>
    const { values, issuers } = compareStatements(speech, behind)
    const place = new Map(values.place.map((value) => [value.id, value]))
    expect(place.get('JPN')).toMatchObject({ change: 'dropped', first: { mentions: 2, sentences: [1, 2] } })
    // The African Union, which the speech names, has Ethiopia for a member; it is named there besides.
    expect(place.get('ETH')?.first).toMatchObject({ order: 4, through: ['au'] })
    expect(issuers).toEqual(['KEN', 'NZL'])
    expect([...place.keys()]).not.toContain('KEN')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { randomSeries } from '#fixtures/randomSeries.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { MentionKind } from '#statement/statement.ts'
import { countWords } from '#views/words/countWords.ts'
import type { SeriesColumns, SeriesValue } from './seriesColumns.ts'
import { seriesOf } from './seriesOf.ts'

const kinds: Readonly<Record<SeriesValue['kind'], readonly MentionKind[]>> = {
  place: ['place'],
  group: ['org', 'group'],
  theme: ['theme'],
}

/** Entries of each statement, as objects. */
const entriesOf = ({ statements, values, starts, value, mentions, first }: SeriesColumns) =>
  statements.map(({ id }, s) => ({
    id,
    entries: Array.from({ length: (starts[s + 1] ?? 0) - (starts[s] ?? 0) }, (_, i) => {
      const at = (starts[s] ?? 0) + i
      const { kind, id: valueId } = values[value[at] ?? -1] ?? { kind: 'place', id: '' }
      return { kind, id: valueId, mentions: mentions[at], first: first[at] }
    }),
  }))

/** The same counted over the mentions; the club of the invented world implies BBB alone. */
const recounted = ({ mentions }: StatementIndex, { kind, id }: Pick<SeriesValue, 'kind' | 'id'>) => {
  const naming = mentions.filter((mention) => kinds[kind].includes(mention.kind) && mention.entity === id)
  const reaching = id === 'BBB' ? mentions.filter(({ entity }) => entity === 'club') : []
  const first = naming[0] ?? reaching[0]
  return first ? { kind, id, mentions: naming.length, first: first.sentence } : null
}

describe('seriesOf', () => {
  it('gives every statement the entries that a slow count gives it', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const columns = seriesOf(series)
        for (const { id, entries } of entriesOf(columns)) {
          const indexed = series.find(({ statement }) => statement.metadata.id === id) as StatementIndex
          const slow = columns.values.map((value) => recounted(indexed, value)).filter(Boolean)
          expect(new Set(entries)).toEqual(new Set(slow))
          expect(entries.length).toBe(slow.length)
        }
      }),
    )
  })

  it('lists every value that a statement names, and no other, in the order of first naming', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const columns = seriesOf(series)
        const ordered = columns.statements.map(({ id }) =>
          series.find(({ statement }) => statement.metadata.id === id),
        )
        const named = ordered
          .flatMap((indexed) => indexed?.mentions ?? [])
          .flatMap(({ kind, entity }) => {
            const of = (['place', 'group', 'theme'] as const).find((one) => kinds[one].includes(kind))
            return of ? [`${of}/${entity}`] : []
          })
        expect(columns.values.map(({ kind, id }) => `${kind}/${id}`)).toEqual([...new Set(named)])
      }),
    )
  })

  it('puts statements in the order of their dates, whatever order they come in', () => {
    fc.assert(
      fc.property(randomSeries, (series) => {
        const columns = seriesOf(series)
        expect(seriesOf([...series].reverse())).toEqual(columns)
        const dates = columns.statements.map(({ date }) => date?.start ?? '9999')
        expect(dates).toEqual([...dates].sort())
      }),
    )
  })

  it('says of each statement who speaks, what it is and how long it is', () => {
    const { speech, joint, nothing } = inventedStatements as Readonly<Record<string, StatementIndex>>
    const { statements } = seriesOf([nothing, speech, joint] as StatementIndex[])
    expect(statements.map(({ id }) => id)).toEqual(['invented-joint', 'invented-speech', 'invented-nothing'])
    expect(statements.map(({ speakers }) => speakers)).toEqual([['Chile', 'Portugal'], ['Achieng Moraa'], []])
    expect(statements.map(({ title }) => title)).toEqual([
      'Joint communiqué on the two oceans',
      'Words at the opening of a harbour',
      '“Dear friends of the reading room”',
    ])
    expect(statements[1]).toMatchObject({
      words: countWords((speech as StatementIndex).statement),
      kind: 'speech',
    })
  })

  it('implies members of groups that are named, and no members of forums', () => {
    const { crowded } = inventedStatements as Readonly<Record<string, StatementIndex>>
    const { values } = seriesOf([crowded as StatementIndex])
    const mentioned = values.map(({ name }) => name)
    expect(mentioned).toContain('Germany')
    expect(mentioned).not.toContain('France')
    expect(mentioned).not.toContain('Ghana')
  })

  it('has nothing of no statements', () => {
    expect(seriesOf([])).toEqual({
      statements: [],
      values: [],
      starts: Uint32Array.of(0),
      value: new Uint32Array(),
      mentions: new Uint32Array(),
      first: new Uint32Array(),
    })
  })
})

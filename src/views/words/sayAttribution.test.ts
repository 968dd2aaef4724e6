import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { statementKinds } from '#statement/statement.ts'
import { sayAttribution, sayBy, sayKind, saySource, sayWork } from './sayAttribution.ts'

const indexed = (metadata: Partial<StatementMetadata>) =>
  markedStatement(['One.'], { metadata: { kind: 'joint-statement', issuers: ['AAA', 'BBB'], ...metadata } })

const both = (metadata: Partial<StatementMetadata>) => [sayBy(indexed(metadata)), sayWork(indexed(metadata))]

const ada = { name: 'Ada Lund', role: 'Minister' }

describe('who a statement is by', () => {
  it.each([
    [{}, 'Joint statement of AAA and BBB', 'Joint statement of AAA and BBB'],
    [
      { wording: 'Joint declaration' },
      'Joint declaration of AAA and BBB',
      'Joint declaration of AAA and BBB',
    ],
    [{ speaker: ada }, 'Joint statement of AAA and BBB', 'Joint statement of AAA and BBB'],
    [{ kind: 'press-release' }, 'Press release of AAA and BBB', 'Press release of AAA and BBB'],
    [{ kind: null, issuers: ['AAA'] }, 'Statement by AAA', 'Statement by AAA'],
    [{ kind: 'letter', speaker: ada }, 'Letter from Ada Lund, Minister', 'Letter from Ada Lund'],
    [
      { kind: 'report', speaker: ada },
      'Report of remarks by Ada Lund, Minister',
      'Report of Ada Lund’s remarks',
    ],
    [
      { kind: 'speech', speaker: { name: 'Ada Lund', role: null } },
      'Speech by Ada Lund',
      'Speech by Ada Lund',
    ],
    [
      { kind: 'speech', speaker: { name: null, role: 'Minister' } },
      'Speech by Minister',
      'Speech by Minister',
    ],
    [{ kind: 'speech' }, 'Speech', 'Speech'],
    [{ kind: 'speech', wording: 'Toast' }, 'Speech', 'Speech'],
    [{ kind: 'communique', issuers: [], wording: 'Notice' }, 'Notice', 'Notice'],
    [{ kind: 'statement', issuers: [] }, 'Statement', 'Statement'],
  ] satisfies readonly (readonly [Partial<StatementMetadata>, string, string])[])(
    'is said of %j: %s; %s',
    (metadata, full, brief) => {
      expect(both(metadata)).toEqual([full, brief])
    },
  )

  it('names the issuers of the kinds by which countries speak for themselves alone', () => {
    const issued = statementKinds.filter((kind) => sayWork(indexed({ kind })).includes('AAA'))
    expect(issued).toEqual([
      'communique',
      'statement',
      'joint-statement',
      'press-release',
      'policy-paper',
      'letter',
    ])
    for (const kind of statementKinds)
      expect(sayKind({ kind, wording: 'Note' })).toBe(
        issued.includes(kind) ? 'Note' : sayKind({ kind, wording: null }),
      )
  })

  it('is dated as far as it is known, and tells the sentence', () => {
    expect(saySource(indexed({}))).toBe('Joint statement of AAA and BBB, 9 January 2024')
    expect(saySource(indexed({ date: null }))).toBe('Joint statement of AAA and BBB')
    expect(sayAttribution(indexed({ date: null }), 3)).toBe('Joint statement of AAA and BBB, sentence 3')
  })
})

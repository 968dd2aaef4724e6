import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedKnowledge, randomIndex } from '#fixtures/randomStatement.ts'
import { membersAt } from '#knowledge/membersAt.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { inMonth, inYear, onDay, type StatementDate } from '#statement/dated.ts'
import { sayRelation } from '#views/words/sayRelation.ts'
import { mapView } from './mapView.ts'
import { sayTimelineNote } from './sayTimelineNote.ts'
import { timelineView } from './timelineView.ts'

const codes = ['AAA', 'BBB', 'CCC', 'DDD']

const dates: readonly (StatementDate | null)[] = [
  onDay('2024-01-09'),
  onDay('2024-05-02'),
  onDay('2024-07-01'),
  inMonth('2024-05'),
  inYear('2024'),
  null,
]

/** Statements of nobody, of one country and of two, known to the day, the month, the year or not at all. */
const anyIndex: fc.Arbitrary<StatementIndex> = fc
  .tuple(randomIndex, fc.constantFrom([], ['AAA'], ['AAA', 'CCC'], ['BBB']), fc.constantFrom(...dates))
  .map(([{ statement }, issuers, date]) =>
    buildIndex({ ...statement, metadata: { ...statement.metadata, issuers, date } }, inventedKnowledge),
  )

/** What is to be said, read from the mentions alone. */
const readFrom = (indexed: StatementIndex) => {
  const { mentions, statement } = indexed
  const { issuers, date } = statement.metadata
  const conflicts = mentions.filter(({ kind }) => kind === 'conflict')
  const isInConflict = ({ position }: CountedMention): boolean =>
    conflicts.some(({ position: span }) => span.start <= position.start && position.end <= span.end)
  const naming = (code: string) => mentions.filter(({ kind, entity }) => kind === 'place' && entity === code)
  const club = inventedKnowledge.groups.groups.find(({ id }) => id === 'club')
  const isClubNamed = mentions.some(({ entity }) => entity === 'club')
  const members = club && isClubNamed ? membersAt(club, date, issuers).members : []
  const isOther = (code: string): boolean => !issuers.includes(code)
  const others = codes.filter(isOther)
  const named = others.filter((code) => naming(code).some((mention) => !isInConflict(mention)))
  const implied = others.filter((code) => naming(code).length === 0 && members.includes(code))
  return { naming, named, implied, conflicts }
}

const forAll = (check: (indexed: StatementIndex) => void): void =>
  fc.assert(fc.property(anyIndex, check), { numRuns: 200 })

const sentencesIn = (mentions: readonly CountedMention[]): number =>
  new Set(mentions.map(({ sentence }) => sentence)).size

describe('captions of any statement, by whoever and whenever', () => {
  it('the header counts who is named outside conflicts, who is implied, and the conflicts with their parties', () => {
    forAll((indexed) => {
      const { header } = mapView(indexed, everything, matching(indexed, everything))
      const { naming, named, implied, conflicts } = readFrom(indexed)
      const isNone = named.length + implied.length + conflicts.length === 0
      expect(/^The text names no (?:other )?country/.test(header)).toBe(isNone)
      if (!isNone) expect(Number(/^(\d+) countr(?:y|ies) named/.exec(header)?.[1])).toBe(named.length)
      const speaking = indexed.statement.metadata.issuers
      expect(/^The text names no other/.test(header)).toBe(
        isNone && speaking.some((code) => naming(code).length > 0),
      )
      expect(/(\d+) issuers$/.exec(header)?.[1]).toBe(speaking.length > 1 ? '2' : undefined)
      const [, said, groups] = /(\d+) implied through (\d+) groups?/.exec(header) ?? []
      expect([Number(said ?? 0), Number(groups ?? 0)]).toEqual([implied.length, implied.length > 0 ? 1 : 0])
      const entities = new Set(conflicts.map(({ entity }) => entity))
      const parties = new Set([...entities].flatMap((entity) => entity.split('+')))
      const [, wars, places] = /(\d+) conflicts? \((\d+) places?\)/.exec(header) ?? []
      expect([Number(wars ?? 0), Number(places ?? 0)]).toEqual([entities.size, parties.size])
    })
  })

  it('a place is said to be named in as many sentences as name it, and implied only by a group', () => {
    forAll((indexed) => {
      const { naming, implied } = readFrom(indexed)
      for (const code of codes) {
        const said = sayRelation(indexed, code)
        const count = Number(/named (?:in a conflict )?in (\d+) sentences?/.exec(said)?.[1] ?? 0)
        const isItself = !/^(?:implied|not named)/.test(said)
        expect(isItself ? count : 0).toBe(sentencesIn(naming(code)))
        expect(said.startsWith('implied')).toBe(implied.includes(code))
        expect(/implied through (?!Club)/.test(said)).toBe(false)
      }
    })
  })

  it('a mark of the map and what its card says count the same sentences', () => {
    forAll((indexed) => {
      for (const { code, relation, label, total } of mapView(
        indexed,
        everything,
        matching(indexed, everything),
      ).places.values()) {
        if (relation === 'contested') continue
        const said = sayRelation(indexed, code)
        expect(label).toContain(`, ${total} sentence`)
        if (total > 0) expect(said).toMatch(new RegExp(`\\b${total} sentence`))
      }
    })
  })

  it('the note of the forums says later of nothing whose sources are not, and every named forum is listed', () => {
    forAll((indexed) => {
      const view = timelineView(indexed, everything, matching(indexed, everything))
      // No source of the invented world says when it was published.
      expect(sayTimelineNote(view, true)).toBe(view.entries.length > 0 ? 'dates from other sources' : '')
      const named = new Set(
        indexed.mentions.filter(({ kind }) => kind === 'forum').map(({ entity }) => entity),
      )
      expect([...view.entries, ...view.undated].map(({ id }) => id).sort()).toEqual([...named].sort())
      for (const { tense } of view.entries) expect(tense).not.toBe('context')
      const { date } = indexed.statement.metadata
      for (const { tense, start, end } of view.entries)
        expect(tense).toBe(
          !date ? 'undated' : end < date.start ? 'behind' : start > date.end ? 'ahead' : 'during',
        )
    })
  })
})

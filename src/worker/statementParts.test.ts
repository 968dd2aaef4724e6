import fc from 'fast-check'
import { expect, it } from 'vitest'
import { longStatement } from '#fixtures/longStatement.ts'
import type { Statement } from '#statement/statement.ts'
import { itemsAtOnce, joinedStatement, partedStatement } from './statementParts.ts'

const [paragraph] = longStatement.paragraphs as [Statement['paragraphs'][number]]
const [sentence] = longStatement.sentences as [Statement['sentences'][number]]
const [mention] = longStatement.mentions as [Statement['mentions'][number]]

const many = <Item extends object>(item: Item): fc.Arbitrary<readonly Item[]> =>
  fc
    .integer({ min: 0, max: 3 * itemsAtOnce })
    .map((length) => Array.from({ length }, (_, start) => ({ ...item, start })))

const statements: fc.Arbitrary<Statement> = fc
  .record({
    paragraphs: many(paragraph),
    sentences: many(sentence),
    mentions: many(mention),
    doubtful: many({ ...mention, reason: 'otherSense' as const, alternatives: [] }),
    furniture: many({ start: 0, end: 1 }),
    definitions: many({
      abbreviation: 'RL',
      kind: 'place' as const,
      entity: 'KEN',
      position: mention.position,
    }),
  })
  .map((lists) => ({ ...longStatement, ...lists }))

it('takes a statement apart into short pieces, and joins them to the same', () => {
  fc.assert(
    fc.property(statements, (statement) => {
      const { rest, parts } = partedStatement(statement)
      for (const { items } of parts) expect(items.length).toBeLessThanOrEqual(itemsAtOnce)
      for (const { items } of parts) expect(items.length).toBeGreaterThan(0)
      const left = Object.values(rest).filter(Array.isArray).flat()
      expect(left).toEqual([...statement.corrections, ...statement.ownEntities, ...statement.ownTerms])
      expect(joinedStatement(rest, parts)).toEqual(statement)
    }),
    { numRuns: 30 },
  )
})

import { expect, test } from 'vitest'
import { shippedIndex as indexed, shippedKnowledge, shippedStatement } from '#fixtures/shippedIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, toggle } from '#selection/selection.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { buildIndex } from './buildIndex.ts'
import { perIndex } from './perIndex.ts'

test('what is made of an index is made once, also when it is nothing', () => {
  let made = 0
  const nothing = perIndex(() => {
    made += 1
    return null
  })
  expect([nothing(indexed), nothing(indexed), made]).toEqual([null, null, 1])
})

test('another index gets its own', () => {
  const titles = perIndex(({ statement }) => ({ title: statement.metadata.title }))
  const undated = { ...shippedStatement, metadata: { ...shippedStatement.metadata, title: 'Another' } }
  const other = buildIndex(undated, shippedKnowledge)
  expect(titles(indexed)).toBe(titles(indexed))
  expect([titles(indexed).title, titles(other).title]).toEqual([shippedStatement.metadata.title, 'Another'])
})

test('the drawn years of the timeline stay the same object under any selection', () => {
  const chosen = toggle(everything, 'initiative', 'gsi')
  const rest = timelineView(indexed, everything, matching(indexed, everything))
  const filtered = timelineView(indexed, chosen, matching(indexed, chosen))
  expect(filtered.segments).toBe(rest.segments)
  expect(filtered.entries.map(({ id }) => id)).toEqual(rest.entries.map(({ id }) => id))
})

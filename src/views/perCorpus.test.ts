import { expect, test } from 'vitest'
import { shippedCorpus as corpus, shippedKnowledge, shippedStatement } from '#fixtures/shippedCorpus.ts'
import { matching } from '#selection/matching.ts'
import { everything, toggle } from '#selection/selection.ts'
import { buildCorpus } from '#statement/buildCorpus.ts'
import { perCorpus } from './perCorpus.ts'
import { timelineView } from './timelineView.ts'

test('what a corpus makes is made once, also when it is nothing', () => {
  let made = 0
  const nothing = perCorpus(() => {
    made += 1
    return null
  })
  expect([nothing(corpus), nothing(corpus), made]).toEqual([null, null, 1])
})

test('another corpus gets its own', () => {
  const titles = perCorpus(({ statement }) => ({ title: statement.metadata.title }))
  const undated = { ...shippedStatement, metadata: { ...shippedStatement.metadata, title: 'Another' } }
  const other = buildCorpus(undated, shippedKnowledge)
  expect(titles(corpus)).toBe(titles(corpus))
  expect([titles(corpus).title, titles(other).title]).toEqual([shippedStatement.metadata.title, 'Another'])
})

test('the drawn years of the timeline stay the same object under any selection', () => {
  const chosen = toggle(everything, 'initiative', 'gsi')
  const rest = timelineView(corpus, everything, matching(corpus, everything))
  const filtered = timelineView(corpus, chosen, matching(corpus, chosen))
  expect(filtered.segments).toBe(rest.segments)
  expect(filtered.entries.map(({ id }) => id)).toEqual(rest.entries.map(({ id }) => id))
})

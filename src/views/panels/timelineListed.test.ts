import { describe, expect, it } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { timelineView } from './timelineView.ts'

describe('the entries of a timeline as a list', () => {
  const view = timelineView(shippedIndex, everything, matching(shippedIndex, everything))

  it('say the year, which a list has no axis for', () => {
    expect(view.entries.length).toBeGreaterThan(3)
    for (const { when, listed, start } of view.entries) {
      expect(listed).toContain(start.slice(0, 4))
      expect(when).not.toMatch(/20\d\d/)
    }
    expect(view.statement).toMatchObject({ when: '9 Jan, Beijing', listed: '9 Jan 2024, Beijing' })
  })
})

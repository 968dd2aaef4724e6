import { expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { longIndex } from '#fixtures/longStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import { isFullMap } from './isFullMap.ts'

const isFull = (indexed: StatementIndex, initiative: readonly string[] = []): boolean => {
  const selection = { ...everything, initiative }
  return isFullMap(mapView(indexed, selection, matching(indexed, selection)))
}

it('a map is full of the names of many places, however many are implied', () => {
  expect(isFull(longIndex)).toBe(true)
  expect(isFull(shippedIndex)).toBe(false)
  for (const indexed of Object.values(inventedStatements)) expect(isFull(indexed)).toBe(false)
})

it('what a filter makes quiet does not fill it', () => {
  expect(isFull(longIndex, ['bridgetown'])).toBe(false)
})

import { expect, test } from 'vitest'
import { shippedIndex as indexed } from '#fixtures/shippedIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { mapView, withLitVenues } from './mapView.ts'

const venuesUnder = (part: Partial<typeof everything>) => {
  const selection = { ...everything, ...part }
  return withLitVenues(mapView(indexed, selection, matching(indexed, selection))).venues
}

test('at rest every venue stays; under an initiative that names no forum none does', () => {
  expect(venuesUnder({})).toEqual(mapView(indexed, everything, matching(indexed, everything)).venues)
  expect(venuesUnder({ initiative: ['gsi'] })).toEqual([])
})

test('what stays is lit or chosen', () => {
  const lit = venuesUnder({ initiative: ['gdi'] })
  expect(lit.length).toBeGreaterThan(0)
  expect(lit.every(({ isLit, isChosen }) => isLit || isChosen)).toBe(true)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longIndex } from '#fixtures/longStatement.ts'
import { readPublished, shippedIndex } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import { type CardPlace, cardPlace } from './cardPlace.ts'
import { fitWorld } from './fitWorld.ts'
import { mapLayout } from './mapLayout.ts'
import { projectPlace } from './projectPlace.ts'
import { worldShapes } from './worldShapes.ts'

const width = 300

/** The card at its tallest, as it stands in a map of some height. */
const boxOf = ({ left, top, bottom, maxHeight, width: wide }: CardPlace, height: number) => {
  const y0 = top ?? height - (bottom ?? 0) - maxHeight
  return { x0: left, x1: left + wide, y0, y1: y0 + maxHeight }
}

const expectAside = (at: { readonly x: number; readonly y: number }, wide: number, height: number): void => {
  const { x0, x1, y0, y1 } = boxOf(cardPlace(at, { width: wide, height }, width), height)
  expect(at.x > x0 && at.x < x1 && at.y > y0 && at.y < y1, `${at.x}, ${at.y} in ${wide} × ${height}`).toBe(
    false,
  )
  expect([x0 >= 0, x1 <= wide, y0 >= 0, y1 <= height]).toEqual([true, true, true, true])
}

test('a card stands beside its place and inside its map, wherever the place lies', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 200, max: 2000, noNaN: true }),
      fc.double({ min: 120, max: 1200, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (wide, height, x, y) => expectAside({ x: x * wide, y: y * height }, wide, height),
    ),
  )
})

test('it is clear of the whole width of its shape where there is room on one side', () => {
  const side = fc.double({ min: 0, max: 400, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), side, side, (x, before, after) => {
      const { left } = cardPlace({ x, y: 200, before, after }, { width: 1000, height: 400 }, width)
      const isRoom = x + after + 18 + width <= 1000 || x - before - 18 - width >= 0
      if (isRoom) expect(left >= x + after || left + width <= x - before).toBe(true)
      else expect(left >= x || left + width <= x).toBe(true)
    }),
  )
})

test('it is to the right where there is room, and else to the left', () => {
  expect(cardPlace({ x: 100, y: 50 }, { width: 800, height: 400 }, width)).toEqual({
    left: 118,
    width,
    top: 30,
    maxHeight: 370,
    side: 'right',
  })
  expect(cardPlace({ x: 700, y: 350 }, { width: 800, height: 400 }, width)).toEqual({
    left: 382,
    width,
    bottom: 30,
    maxHeight: 370,
    side: 'left',
  })
})

test('on a narrow map it stands below its place, or above it', () => {
  const narrow = { width: 390, height: 224 }
  expect(cardPlace({ x: 200, y: 40 }, narrow, width)).toMatchObject({ left: 50, top: 58, maxHeight: 166 })
  expect(cardPlace({ x: 200, y: 200 }, narrow, width)).toMatchObject({ left: 50, bottom: 42, maxHeight: 182 })
})

describe.each([
  ['the shipped statement', shippedIndex],
  ['the long one', longIndex],
])('of %s', (_, indexed) => {
  const world = parseWorldFile(readPublished('world/atlantic.json'))
  if (!world.ok) throw new Error(JSON.stringify(world.problem))
  const shapes = worldShapes(world.value)
  const view = mapView(indexed, everything, matching(indexed, everything))

  test.each([
    [760, 420],
    [778, 496],
    [390, 300],
  ])('no card covers its place on a map of %d × %d', (wide, height) => {
    const fit = fitWorld(world.value, wide, height)
    const project = projectPlace(world.value.projection)
    const { marks } = mapLayout({ shapes, view, fit, zoom: 1, project })
    expect(marks.length).toBeGreaterThan(4)
    for (const { x, y } of marks) expectAside({ x, y }, wide, height)
  })
})

import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed, readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import { fitWorld } from './fitWorld.ts'
import { mapGround } from './mapGround.ts'
import { mapLayout } from './mapLayout.ts'
import { projectPlace } from './projectPlace.ts'
import { worldShapes } from './worldShapes.ts'

const result = parseWorldFile(readPublished('world/atlantic.json'))
if (!result.ok) throw new Error(JSON.stringify(result.problem))
const world = result.value
const shapes = worldShapes(world)
const [width, height] = [860, 420]

const layoutFor = (part: Partial<Selection> = {}, zoom = { k: 1, x: 0, y: 0 }) => {
  const selection = { ...everything, ...part }
  const fit = fitWorld(world, width, height)
  const at = { scale: fit.scale * zoom.k, x: fit.x * zoom.k + zoom.x, y: fit.y * zoom.k + zoom.y }
  return mapLayout({
    shapes,
    ground: mapGround(shapes, at, width, height),
    view: mapView(indexed, selection, matching(indexed, selection)),
    fit,
    zoom,
    textSize: 13,
    project: projectPlace(world.projection),
  })
}
const textsOf = (layout: ReturnType<typeof layoutFor>) => layout.labels.map(({ text }) => text)

describe.each([1, 3, 8])('mapLayout at zoom %d', (k) => {
  const { marks } = layoutFor({}, { k, x: -k * 300, y: -k * 100 })

  it('gives every marked place one button that overlaps no other', () => {
    expect(new Set(marks.map(({ place }) => place.code)).size).toBe(marks.length)
    marks.forEach((one, index) => {
      for (const other of marks.slice(index + 1)) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y) * k
        expect(one.r === 2 || other.r === 2 || one.r + other.r <= apart + 1e-9).toBe(true)
      }
    })
  })
})

describe('mapLayout', () => {
  it('labels the speaker, the named partners, the parties of conflicts and venues at rest', () => {
    expect(textsOf(layoutFor())).toEqual(
      expect.arrayContaining([
        'China',
        'Russia',
        'United States',
        'Ukraine',
        'Palestine',
        'Israel',
        'Shanghai',
      ]),
    )
  })

  it('has fewer dots the closer it is', () => {
    const counts = [1, 4, 16].map((k) => layoutFor({}, { k, x: 0, y: 0 }).dots.length)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
    expect(new Set(counts).size).toBe(3)
  })

  it('keeps dots, buttons and pins where they are whatever is chosen', () => {
    const [rest, chosen] = [layoutFor(), layoutFor({ initiative: ['gsi'] })]
    expect(chosen.dots).toEqual(rest.dots)
    expect(chosen.pins).toEqual(rest.pins)
    expect(chosen.marks.map(({ x, y, r }) => [x, y, r])).toEqual(rest.marks.map(({ x, y, r }) => [x, y, r]))
  })

  it('labels only what is shown when something is chosen', () => {
    expect(textsOf(layoutFor({ initiative: ['gsi'] }))).not.toContain('Russia')
  })
})

import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed, readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { conflictParties } from '#reading/conflictParties.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import { fitWorld } from './fitWorld.ts'
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
  return mapLayout({
    shapes,
    view: mapView(indexed, selection, matching(indexed, selection)),
    conflicts: conflictParties(indexed),
    fit: fitWorld(world, width, height),
    zoom,
    width,
    height,
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
  it('labels the conflicts, the named partners and the venues at rest, a pair of parties as one', () => {
    const texts = textsOf(layoutFor())
    expect(texts).toEqual(expect.arrayContaining(['Ukraine', 'Russia']))
    expect(texts.filter((text) => text.includes(' · ') && text.includes('Israel'))).toHaveLength(1)
    expect(texts).not.toContain('Israel')
  })

  it('parts the parties of a conflict where the zoom sets them apart', () => {
    const parties = layoutFor().marks.filter(({ place }) => ['ISR', 'PSE'].includes(place.code))
    const [one] = parties
    if (!one) throw new Error('Israel is not marked.')
    const k = 400
    const zoom = { k, x: width / 2 - one.x * k, y: height / 2 - one.y * k }
    expect(textsOf(layoutFor({}, zoom))).toContain(one.place.name)
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

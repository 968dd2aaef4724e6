import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed, readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import { fitWorld } from './fitWorld.ts'
import { inOneGo } from './inOneGo.ts'
import { type MapGround, mapGround } from './mapGround.ts'
import { type MapLabel, mapLabels } from './mapLabels.ts'
import { mapLayout } from './mapLayout.ts'
import { projectPlace } from './projectPlace.ts'
import type { OnScreen } from './shapeRows.ts'
import { worldShapes } from './worldShapes.ts'

const result = parseWorldFile(readPublished('world/atlantic.json'))
if (!result.ok) throw new Error(JSON.stringify(result.problem))
const world = result.value
const shapes = worldShapes(world)
const [width, height] = [860, 420]

const grounds = new Map<string, MapGround>()
/** One for each level, as on the page: what was placed on it is kept with it. */
const groundAt = (at: OnScreen): MapGround => {
  const key = JSON.stringify(at)
  const ground = grounds.get(key) ?? mapGround(shapes, at, width, height)
  grounds.set(key, ground)
  return ground
}

const layoutFor = (part: Partial<Selection> = {}, zoom = { k: 1, x: 0, y: 0 }, wide = width) => {
  const selection = { ...everything, ...part }
  const fit = fitWorld(world, wide, height)
  const at = { scale: fit.scale * zoom.k, x: fit.x * zoom.k + zoom.x, y: fit.y * zoom.k + zoom.y }
  const view = mapView(indexed, selection, matching(indexed, selection))
  const layout = mapLayout({ shapes, view, fit, zoom: zoom.k, project: projectPlace(world.projection) })
  const ground = groundAt(at)
  return { ...layout, labels: mapLabels({ ground, view, layout, zoom, textSize: 13, isSteady: true }) }
}
/** A label of a place where that is held. */
const labelOf = ({ marks }: ReturnType<typeof layoutFor>, id: string, kind: MapLabel['kind']) => {
  const mark = marks.find(({ place }) => place.code === id)
  return { id, kind, x: mark?.x, y: mark?.y } as MapLabel
}
const textsOf = ({ labels }: ReturnType<typeof layoutFor>) =>
  inOneGo(labels.place()).labels.map(({ text }) => text)

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

  it('keeps of the labels that stand what is still wanted and written alike', () => {
    const rest = inOneGo(layoutFor().labels.place()).labels
    const { labels } = layoutFor({ initiative: ['gsi'] })
    const wanted = inOneGo(labels.place()).labels.map(({ id }) => id)
    const keptIds = rest.filter(labels.keeps).map(({ id }) => id)
    expect(keptIds).toContain('UKR')
    expect(keptIds).not.toContain('RUS')
    expect(wanted).toEqual(expect.arrayContaining(keptIds))
  })

  it('leaves labels at their shapes where they are when something is chosen, and draws none of them anew', () => {
    for (const part of [{ initiative: ['gsi'] }, { initiative: ['gdi'] }, { partner: ['RUS'] }]) {
      const rest = inOneGo(layoutFor().labels.place()).labels
      const { labels } = layoutFor(part)
      const chosen = inOneGo(labels.place()).labels
      const standing = rest.filter((label) => labels.keeps(label) && !label.leader)
      expect(standing.length).toBeGreaterThan(0)
      for (const label of standing) expect(chosen).toContain(label)
    }
  })

  it('writes anew what is written otherwise: one that was implied and is chosen', () => {
    const rest = layoutFor()
    const place = labelOf(rest, 'BRA', 'implied')
    expect(rest.labels.keeps(place)).toBe(true)
    const { labels } = layoutFor({ partner: ['BRA'] })
    expect(labels.keeps(place)).toBe(false)
    expect(labels.keeps({ ...place, kind: 'place' })).toBe(true)
  })

  it('keeps the speaker where it is written beside its shape, as any other', () => {
    const rest = layoutFor()
    expect(rest.labels.keeps(labelOf(rest, 'CHN', 'place'))).toBe(true)
    expect(rest.labels.keeps(labelOf(rest, 'CHN', 'venue'))).toBe(false)
  })

  it('keeps none of the labels of a map of another size, where they would name other places', () => {
    const placed = inOneGo(layoutFor().labels.place()).labels
    const { labels } = layoutFor({}, { k: 1, x: 0, y: 0 }, width / 2)
    expect(placed.filter(labels.keeps)).toEqual([])
  })

  it('knows the labels that were placed with the same wishes, and no others', () => {
    const zoom = { k: 2, x: -100, y: -100 }
    const { labels } = layoutFor({}, zoom)
    expect(labels.known()).toBeNull()
    const placed = inOneGo(labels.place())
    expect(layoutFor({}, zoom).labels.known()).toBe(placed)
    expect(layoutFor({ initiative: ['gsi'] }, zoom).labels.known()).toBeNull()
  })
})

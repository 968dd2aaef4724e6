import { describe, expect, it } from 'vitest'
import { insetFaults } from '#fixtures/insetFaults.ts'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { labelInspector } from '#fixtures/labelFaults.ts'
import { longIndex } from '#fixtures/longStatement.ts'
import { readPublished, shippedIndex } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { slideSelection } from '#views/deck/slideView.ts'
import { mapView, quietView, withLitVenues } from '#views/panels/mapView.ts'
import { framedMap } from './framedMap.ts'
import { inOneGo } from './inOneGo.ts'
import { insetPlacing } from './insetPlacing.ts'
import { isFullMap } from './isFullMap.ts'
import { smallestLabel, standardTextSize } from './labelWidth.ts'
import { isNeeded } from './labelWishes.ts'
import { mapLabels } from './mapLabels.ts'
import { faintCodes, markedCodes } from './mapLayout.ts'
import { worldShapes } from './worldShapes.ts'

const file = parseWorldFile(readPublished('world/atlantic.json'))
if (!file.ok) throw new Error(JSON.stringify(file.problem))
const world = file.value
const shapes = worldShapes(world)

const statements: Readonly<Record<string, StatementIndex>> = {
  shipped: shippedIndex,
  ...inventedStatements,
  long: longIndex,
}

/** The room of a map on a slide, and of one full of names, and what is said at the least and as a rule, in pixels. */
const stages = [
  { screen: '1280×720', map: [778, 422], full: [868, 496], said: 26.88, least: 24 },
  { screen: '1920×1080', map: [1167, 635], full: [1302, 745], said: 40.32, least: 36 },
  { screen: '1024×768', map: [619, 455], full: [690, 521], said: 24, least: 24 },
  { screen: '1440×900', map: [875, 566], full: [977, 649], said: 30.24, least: 27 },
  { screen: '2560×1440', map: [1556, 847], full: [1736, 993], said: 53.76, least: 48 },
] as const

/** The map of a slide at a size: what it labels, and what it should. */
const slideMap = (
  indexed: StatementIndex,
  slide: Parameters<typeof slideSelection>[1],
  stage: (typeof stages)[number],
) => {
  const selection = slideSelection(indexed, slide)
  const view = withLitVenues(quietView(mapView(indexed, selection, matching(indexed, selection))))
  const isFull = isFullMap(view)
  const [width, height] = isFull ? stage.full : stage.map
  const textSize = isFull ? stage.least : stage.said / smallestLabel
  const { fit, zoom, at, ground, layout } = framedMap(world, view, width, height)
  const places = [...view.places.values()]
  const { labels, insets } = inOneGo(
    mapLabels({
      ground,
      view,
      layout,
      zoom,
      textSize,
      isSteady: false,
      isFull,
      insets: insetPlacing(shapes, at),
    }).place(),
  )
  const scale = textSize / standardTextSize
  const marked = markedCodes(view)
  const faults = [
    ...labelInspector({ shapes, fit, zoom, width, height, scale })(layout, labels, {
      marked,
      faint: faintCodes(view),
    }),
    ...insetFaults({ shapes, at, width, height, scale, marked, labels, insets }),
  ]
  const named = new Set([
    ...labels.map(({ id }) => id),
    ...insets.flatMap(({ content }) => content.labels.map(({ wish }) => wish.id)),
  ])
  const missing = places.filter((place) => isNeeded(place) && !named.has(place.code)).map(({ code }) => code)
  return { missing, faults, insets }
}

describe.each(Object.entries(statements))('slides of the statement %s', (name, indexed) => {
  const slides = composeDeck(indexed).filter(({ lead }) => lead === 'map')
  it.each(stages)(
    'name every place that is named, at its shape, led to it or in an inset, at $screen',
    (stage) => {
      for (const slide of slides) {
        const { missing, faults, insets } = slideMap(indexed, slide, stage)
        expect(missing, slide.id).toEqual([])
        expect(faults, slide.id).toEqual([])
        // The Gulf and the Caribbean are crowded where the map is narrow; on a wide one each name is led to its place.
        if (name === 'long' && slide.id === 'partners' && stage.map[0] < 700)
          expect(insets.length).toBeGreaterThan(0)
      }
    },
    240_000,
  )
})

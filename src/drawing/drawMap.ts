import type { World } from '#knowledge/worldFile.ts'
import { framedMap } from '#layouts/framedMap.ts'
import { inOneGo } from '#layouts/inOneGo.ts'
import { insetPlacing } from '#layouts/insetPlacing.ts'
import { isFullMap } from '#layouts/isFullMap.ts'
import { standardTextSize } from '#layouts/labelWidth.ts'
import { mapLabels } from '#layouts/mapLabels.ts'
import { pinRadius } from '#layouts/mapLayout.ts'
import type { NamingChange } from '#views/compare/compareStatements.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'
import type { VenuePin } from '#views/panels/venuePins.ts'
import { colors } from './colors.ts'
import type { Drawing, DrawingNode } from './drawing.ts'
import { drawInset, drawLabels, ring } from './drawLabels.ts'
import { drawDots, drawLand, type Marking, shownAs } from './drawLand.ts'
import { mapAlternative } from './mapAlternative.ts'

/** What a picture of the map is made of. */
export interface MapPicture {
  readonly world: World
  readonly view: DrawnMap
  readonly width: number
  readonly height: number
  /** Size of a place's name in pixels. */
  readonly textSize?: number
  /** Codes of the places it frames; the whole world where there are none. */
  readonly focus?: readonly string[]
  /** Colour of the land that is not marked. */
  readonly land?: string
  /** Whether only land is drawn below what is marked: no net of lines, no other small states and no insets. */
  readonly isPlain?: boolean
  /** Whether it names nothing but what the text names; decided by how much that is where it is left out. */
  readonly isFull?: boolean
  /** Of two texts that are compared, what became of each place, which its fill tells. */
  readonly changes?: ReadonlyMap<string, NamingChange>
  /** Alternative text; made of the view where it is left out. */
  readonly label?: string
}

/** Members of the groups that are chosen, which the page shows as long as they are. */
export function chosenMembers({ groups }: Pick<DrawnMap, 'groups'>): ReadonlySet<string> {
  return new Set(groups.flatMap(({ isChosen, members }) => (isChosen ? members : [])))
}

const pin = (venue: VenuePin | undefined, isFiltered: boolean, x: number, y: number): DrawingNode => {
  const at = { kind: 'circle', x, y, r: pinRadius } as const
  if (venue?.isChosen) return { ...at, fill: colors.ink, stroke: colors.paper, strokeWidth: 2 }
  if (isFiltered && !venue?.isLit) return { ...at, fill: colors.land, stroke: colors.ink3, strokeWidth: 1.2 }
  return ring(x, y)
}

/**
 * The map as the page draws it on a slide: shapes and dots in their fills, hatching and outlines, names beside or in
 * them, at the end of leaders or in insets, and venues. Where the whole world is seen, its outline is too.
 */
export function drawMap(picture: MapPicture): Drawing {
  const { world, view, width, height, textSize = standardTextSize, focus = [], land = colors.land } = picture
  const { isPlain = false, changes } = picture
  const { shapes, zoom, at, ground, layout } = framedMap(world, view, width, height, focus)
  const marking: Marking = {
    places: view.places,
    members: chosenMembers(view),
    land,
    ...(changes && { changes }),
  }
  const { labels, insets } = inOneGo(
    mapLabels({
      ground,
      view,
      layout,
      zoom,
      textSize,
      isSteady: false,
      isFull: picture.isFull ?? isFullMap(view),
      ...(!isPlain && { insets: insetPlacing(shapes, at) }),
    }).place(),
  )
  const onScreen = <T extends { readonly x: number; readonly y: number }>(point: T): T => ({
    ...point,
    x: point.x * zoom.k + zoom.x,
    y: point.y * zoom.k + zoom.y,
  })
  const dots = isPlain ? layout.dots.filter(({ code }) => shownAs(marking, code) !== null) : layout.dots
  const lines = (d: string, stroke: string): DrawingNode => ({
    kind: 'group',
    ...at,
    nodes: [{ kind: 'path', d, stroke, strokeWidth: 1 / at.scale }],
  })
  const nodes: readonly DrawingNode[] = [
    ...(isPlain ? [] : [lines(world.graticule, colors.grid)]),
    drawLand(shapes, marking, at),
    ...(isPlain ? [] : [lines(world.outline, colors.line)]),
    ...drawDots(dots.map(onScreen), marking),
    ...drawLabels(labels, zoom, textSize),
    ...layout.pins.map(onScreen).map(({ city, x, y }) =>
      pin(
        view.venues.find((venue) => venue.city === city),
        view.isFiltered,
        x,
        y,
      ),
    ),
    ...insets.flatMap((inset) => drawInset(inset, marking, textSize)),
  ]
  return {
    width,
    height,
    label: picture.label ?? mapAlternative(view),
    lang: 'en',
    ground: null,
    nodes: [{ kind: 'group', x: 0, y: 0, scale: 1, clip: { width, height }, nodes }],
  }
}

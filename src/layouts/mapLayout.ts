import type { DrawnMap, DrawnPlace } from '#views/panels/mapView.ts'
import { byName } from '#views/words/byName.ts'
import type { Fit } from './fitWorld.ts'
import { smallestShape } from './mapGround.ts'
import type { WorldShape } from './worldShapes.ts'

/** A place drawn as a dot because its shape is too small at this zoom; fitted pixels, before zooming. */
export interface Dot {
  readonly code: string
  readonly x: number
  readonly y: number
}

/** The button of a marked place: a disc around its label point that overlaps no other. */
export interface MarkButton {
  readonly place: DrawnPlace
  readonly x: number
  readonly y: number
  /** Screen pixels, whatever the zoom. */
  readonly r: number
}

/** A venue's pin in fitted pixels. */
export interface Pin {
  readonly city: string
  readonly x: number
  readonly y: number
}

/** What is drawn over the shapes, but for its labels. Positions are fitted pixels; radii are screen pixels. */
export interface MapLayout {
  readonly dots: readonly Dot[]
  readonly marks: readonly MarkButton[]
  readonly pins: readonly Pin[]
}

/** Radius of a venue's pin, whatever the zoom. */
export const pinRadius = 5
const largestMark = 12

const relationRank = { conflict: 0, named: 1, speaker: 2, absent: 3, implied: 3, member: 4, contested: 5 }

/** Radius for each mark: half the way to its nearest neighbour, so that a click at a middle is never stolen. */
const markRadii = (marks: readonly { x: number; y: number }[], zoom: number): number[] =>
  marks.map((mark) => {
    // Squares are compared: every mark is held against every other, at each click.
    let nearest = Number.POSITIVE_INFINITY
    for (const other of marks) {
      const apart = (mark.x - other.x) ** 2 + (mark.y - other.y) ** 2
      if (apart < nearest && other !== mark) nearest = apart
    }
    return Math.max(2, Math.min(largestMark, (Math.sqrt(nearest) * zoom) / 2))
  })

/** Codes of the places that are filled or outlined, and of the members that a chosen group shows. */
export const markedCodes = ({ places, groups }: DrawnMap): ReadonlySet<string> =>
  new Set([
    ...[...places.values()].flatMap(({ code, shown, isChosen, compared }) =>
      shown || isChosen || compared ? [code] : [],
    ),
    ...groups.flatMap(({ isChosen, members }) => (isChosen ? members : [])),
  ])

/** Codes of the marked places that the text does not name: members of a group, contested ones too. */
export const faintCodes = (view: DrawnMap): ReadonlySet<string> =>
  new Set(
    [...markedCodes(view)].filter((code) => {
      const place = view.places.get(code)
      const relation = place?.shown ?? place?.relation
      return !place?.isChosen && relation !== 'named' && relation !== 'conflict' && relation !== 'speaker'
    }),
  )

const lastDots = new WeakMap<readonly WorldShape[], { fit: Fit; zoom: number; dots: readonly Dot[] }>()

/** Places drawn as dots. They hang on the zoom level alone: a click finds the same ones again. */
const dotsAt = (shapes: readonly WorldShape[], fit: Fit, zoom: number): readonly Dot[] => {
  const last = lastDots.get(shapes)
  if (last?.fit === fit && last.zoom === zoom) return last.dots
  const dots = shapes.flatMap(({ code, x, y, area }) =>
    code && area * (fit.scale * zoom) ** 2 < smallestShape
      ? [{ code, x: x * fit.scale + fit.x, y: y * fit.scale + fit.y }]
      : [],
  )
  lastDots.set(shapes, { fit, zoom, dots })
  return dots
}

/**
 * Lays out dots, buttons and pins for one zoom level.
 *
 * @param zoom screen pixels for each fitted pixel
 * @param project places a longitude and latitude in the world's units
 */
export function mapLayout(input: {
  readonly shapes: readonly WorldShape[]
  readonly view: DrawnMap
  readonly fit: Fit
  readonly zoom: number
  readonly project: (lon: number, lat: number) => readonly [number, number] | null
}): MapLayout {
  const { shapes, view, fit, zoom, project } = input
  const place = (x: number, y: number) => ({ x: x * fit.scale + fit.x, y: y * fit.scale + fit.y })
  const dots = dotsAt(shapes, fit, zoom)
  const marked = shapes
    .flatMap((shape) => {
      const found = shape.code ? view.places.get(shape.code) : undefined
      return found ? [{ place: found, ...place(shape.x, shape.y) }] : []
    })
    .sort(
      (one, other) =>
        relationRank[one.place.relation] - relationRank[other.place.relation] ||
        byName(one.place.name, other.place.name),
    )
  const radii = markRadii(marked, zoom)
  const marks = marked.map((mark, index) => ({ ...mark, r: radii[index] as number }))
  const pins = view.venues.flatMap(({ city, lon, lat }) => {
    const point = project(lon, lat)
    return point ? [{ city, ...place(point[0], point[1]) }] : []
  })
  return { dots, marks, pins }
}

import type { MapPlace, MapView } from '#views/panels/mapView.ts'
import { squareAt } from './boxes.ts'
import type { Fit } from './fitWorld.ts'
import { standardTextSize } from './labelWidth.ts'
import { labelWishes } from './labelWishes.ts'
import { type MapGround, smallestShape } from './mapGround.ts'
import { drawnWith } from './markedAs.ts'
import { type PlacedLabel, placeLabels } from './placeLabels.ts'
import { isInRows } from './shapeRows.ts'
import type { WorldShape } from './worldShapes.ts'

/** A place drawn as a dot because its shape is too small at this zoom; fitted pixels, before zooming. */
export interface Dot {
  readonly code: string
  readonly x: number
  readonly y: number
}

/** The button of a marked place: a disc around its label point that overlaps no other. */
export interface MarkButton {
  readonly place: MapPlace
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

/**
 * A label held at the middle of what it names, in fitted pixels; what is relative to that is screen pixels, and
 * its box pixels of the view.
 */
export type MapLabel = PlacedLabel

/** What is drawn over the shapes. Positions are fitted pixels; radii and label offsets are screen pixels. */
export interface MapLayout {
  readonly dots: readonly Dot[]
  readonly marks: readonly MarkButton[]
  readonly pins: readonly Pin[]
  readonly labels: readonly MapLabel[]
}

/** Radius of a venue's pin, whatever the zoom. */
export const pinRadius = 5
/** Half of the side of a square around a marked dot with its rim. */
const aroundDot = 4
const largestMark = 12

const relationRank = { conflict: 0, named: 1, speaker: 2, implied: 3, contested: 4 }

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

const alphabet = new Intl.Collator()

/** Codes of the places that are filled or outlined, and of the members that a chosen group shows. */
export const markedCodes = ({ places, groups }: MapView): ReadonlySet<string> =>
  new Set([
    ...[...places.values()].flatMap(({ code, shown, isChosen }) => (shown || isChosen ? [code] : [])),
    ...groups.flatMap(({ isChosen, members }) => (isChosen ? members : [])),
  ])

interface Point {
  readonly x: number
  readonly y: number
}

/** Code of the country that holds a point; null over water. */
const countryAt = ({ near }: MapGround, { x, y }: Point): string | null =>
  near(squareAt({ x, y }, 1)).find(({ rows }) => isInRows(rows(), x, y))?.code ?? null

/** Maps narrower than this many pixels, at the dashboard's size of type, have no room for the names of venues. */
const venuesFrom = 500

const labelsOf = (input: {
  readonly ground: MapGround
  readonly view: MapView
  readonly zoom: number
  readonly scale: number
  readonly marks: readonly MarkButton[]
  readonly dots: readonly Dot[]
  readonly pins: readonly Pin[]
  readonly onScreen: (point: Point) => Point
}): readonly MapLabel[] => {
  const { ground, view, zoom, scale, marks, dots, pins, onScreen } = input
  const held = new Map<string, Point>([
    ...marks.map(({ place, x, y }) => [place.code, { x, y }] as const),
    ...pins.map(({ city, x, y }) => [city, { x, y }] as const),
  ])
  const marked = markedCodes(view)
  const named = ground.width * zoom > venuesFrom * scale ? view.venues : []
  const wishes = labelWishes(
    marks.map(({ place, x, y }) => ({ place, ...onScreen({ x, y }) })),
    named.flatMap(({ city, label, isLit }) => {
      const pin = held.get(city)
      if (!pin || !(isLit || !view.isFiltered)) return []
      const at = onScreen(pin)
      return [{ city, label, ...at, country: countryAt(ground, at) }]
    }),
  )
  const squares = [
    ...pins.map((pin) => ({ id: pin.city, box: squareAt(onScreen(pin), pinRadius + 1) })),
    ...dots
      .filter(({ code }) => marked.has(drawnWith(code)))
      .map((dot) => ({ id: dot.code, box: squareAt(onScreen(dot), aroundDot) })),
  ]
  return placeLabels(wishes, { ground, marked, squares, scale, pinRadius }).map((label) => ({
    ...label,
    ...(held.get(label.id) as Point),
  }))
}

/**
 * Lays out dots, buttons, pins and labels for one zoom level.
 *
 * @param ground where countries lie on the screen at that level
 * @param zoom screen pixels for each fitted pixel, and the shift of the fitted pixels' corner
 * @param project places a longitude and latitude in the world's units
 */
export function mapLayout(input: {
  readonly shapes: readonly WorldShape[]
  readonly ground: MapGround
  readonly view: MapView
  readonly fit: Fit
  readonly zoom: { readonly k: number; readonly x: number; readonly y: number }
  readonly textSize: number
  readonly project: (lon: number, lat: number) => readonly [number, number] | null
}): MapLayout {
  const { shapes, ground, view, fit, textSize, project } = input
  const zoom = input.zoom.k
  const place = (x: number, y: number) => ({ x: x * fit.scale + fit.x, y: y * fit.scale + fit.y })
  const pixels = (area: number): number => area * (fit.scale * zoom) ** 2
  const dots = shapes.flatMap(({ code, x, y, area }) =>
    code && pixels(area) < smallestShape ? [{ code, ...place(x, y) }] : [],
  )
  const marked = shapes
    .flatMap((shape) => {
      const found = shape.code ? view.places.get(shape.code) : undefined
      return found ? [{ place: found, ...place(shape.x, shape.y) }] : []
    })
    .sort(
      (one, other) =>
        relationRank[one.place.relation] - relationRank[other.place.relation] ||
        alphabet.compare(one.place.name, other.place.name),
    )
  const radii = markRadii(marked, zoom)
  const marks = marked.map((mark, index) => ({ ...mark, r: radii[index] as number }))
  const pins = view.venues.flatMap(({ city, lon, lat }) => {
    const point = project(lon, lat)
    return point ? [{ city, ...place(point[0], point[1]) }] : []
  })
  const onScreen = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: x * zoom + input.zoom.x,
    y: y * zoom + input.zoom.y,
  })
  const scale = textSize / standardTextSize
  const labels = labelsOf({ ground, view, zoom, scale, marks, dots, pins, onScreen })
  return { dots, marks, pins, labels }
}

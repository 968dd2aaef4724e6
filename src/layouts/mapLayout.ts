import type { MapPlace, MapView } from '#views/panels/mapView.ts'
import type { Fit } from './fitWorld.ts'
import { labelWishes, pinRadius } from './labelWishes.ts'
import { type PlacedLabel, placeLabels, standardTextSize } from './placeLabels.ts'
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

/** What is drawn over the shapes. Positions are fitted pixels; radii and label offsets are screen pixels. */
export interface MapLayout {
  readonly dots: readonly Dot[]
  readonly marks: readonly MarkButton[]
  readonly pins: readonly Pin[]
  readonly labels: readonly PlacedLabel[]
}

/** Shapes below this many square pixels on screen are drawn as dots. */
const smallest = 14
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

/**
 * Lays out dots, buttons, pins and labels for one zoom level. Labels of what is in view stay inside it.
 *
 * @param conflicts codes of the parties of each conflict, in the order of the text
 * @param project places a longitude and latitude in the world's units
 */
export function mapLayout(input: {
  readonly shapes: readonly WorldShape[]
  readonly view: MapView
  readonly conflicts: readonly (readonly string[])[]
  readonly fit: Fit
  /** Screen pixels for each fitted pixel, and the shift of the fitted pixels' corner. */
  readonly zoom: { readonly k: number; readonly x: number; readonly y: number }
  readonly width: number
  readonly height: number
  readonly textSize: number
  readonly project: (lon: number, lat: number) => readonly [number, number] | null
}): MapLayout {
  const { shapes, view, conflicts, fit, width, height, textSize, project } = input
  const zoom = input.zoom.k
  const place = (x: number, y: number) => ({ x: x * fit.scale + fit.x, y: y * fit.scale + fit.y })
  const onScreen = fit.scale * zoom
  const pixels = (area: number): number => area * onScreen * onScreen
  const dots = shapes.flatMap(({ code, x, y, area }) =>
    code && pixels(area) < smallest ? [{ code, ...place(x, y) }] : [],
  )
  const marked = shapes
    .flatMap((shape) => {
      const found = shape.code ? view.places.get(shape.code) : undefined
      return found ? [{ place: found, area: shape.area, ...place(shape.x, shape.y) }] : []
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
  // Labels keep their size on screen, so they are placed in zoomed pixels.
  const at = ({ x, y }: { x: number; y: number }) => ({ x: x * zoom, y: y * zoom })
  const scale = textSize / standardTextSize
  // Small maps have no room for the names of venues.
  const named = width * zoom > 500 * scale ? view.venues : []
  const { wishes, hearts } = labelWishes(
    marks.map((mark) => ({ place: mark.place, ...at(mark), extent: Math.sqrt(pixels(mark.area)) })),
    conflicts,
    named.flatMap(({ city, label, isLit }) => {
      const pin = pins.find((entry) => entry.city === city)
      return pin && (isLit || !view.isFiltered) ? [{ city, label, ...at(pin) }] : []
    }),
  )
  const labels = placeLabels(wishes, {
    pins: pins.map((pin) => ({ ...at(pin), r: pinRadius + 1 })),
    hearts,
    view: { x0: -input.zoom.x, y0: -input.zoom.y, x1: width - input.zoom.x, y1: height - input.zoom.y },
    scale,
  }).map((label) => ({ ...label, x: label.x / zoom, y: label.y / zoom }))
  return { dots, marks, pins, labels }
}

import type { MapPlace, MapView } from '#views/mapView.ts'
import type { Fit } from './fitWorld.ts'
import { type LabelWish, type PlacedLabel, placeLabels, standardTextSize } from './placeLabels.ts'
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
export const pinRadius = 5

const relationRank = { conflict: 0, named: 1, speaker: 2, implied: 3, contested: 4 }

/** Whether a place has a label of its own wherever there is room: not only within its shape. */
const isLabelledAlone = ({ relation, isChosen }: MapPlace): boolean =>
  relation === 'named' || relation === 'speaker' || (relation === 'implied' && isChosen)

/** Whether a place has its name beside it: what is chosen keeps it, though nothing of it matches. */
const isNamed = (place: MapPlace | undefined): boolean => Boolean(place?.shown || place?.isChosen)

/** Radius for each mark: half the way to its nearest neighbour, so that a click at a middle is never stolen. */
const markRadii = (marks: readonly { x: number; y: number }[], zoom: number): number[] =>
  marks.map((mark, index) => {
    let nearest = Number.POSITIVE_INFINITY
    marks.forEach((other, at) => {
      if (at !== index) nearest = Math.min(nearest, Math.hypot(mark.x - other.x, mark.y - other.y) * zoom)
    })
    return Math.max(2, Math.min(largestMark, nearest / 2))
  })

/** Parties of one conflict that lie close together share a label, in the order the text names them. */
const conflictLabels = (
  marks: readonly MarkButton[],
  conflicts: readonly (readonly string[])[],
  zoom: number,
): { ids: string[]; text: string; x: number; y: number }[] => {
  const byCode = new Map(marks.map((mark) => [mark.place.code, mark]))
  return conflicts.flatMap((codes) => {
    const parties = codes.flatMap((code) => byCode.get(code) ?? [])
    const [first, second] = parties
    if (!first || !second) return []
    const isClose = parties.every((one) => Math.hypot(one.x - first.x, one.y - first.y) * zoom < 40)
    if (!isClose) return []
    return [
      {
        ids: codes.slice(),
        text: parties.map(({ place }) => place.name).join(' · '),
        x: first.x,
        y: first.y,
      },
    ]
  })
}

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
        one.place.name.localeCompare(other.place.name),
    )
  const radii = markRadii(marked, zoom)
  const marks = marked.map((mark, index) => ({ ...mark, r: radii[index] as number }))
  const pins = view.venues.flatMap(({ city, lon, lat }) => {
    const point = project(lon, lat)
    return point ? [{ city, ...place(point[0], point[1]) }] : []
  })
  // Labels keep their size on screen, so they are placed in zoomed pixels.
  const at = ({ x, y }: { x: number; y: number }) => ({ x: x * zoom, y: y * zoom })
  const shared = conflictLabels(marks, conflicts, zoom)
  const inShared = new Set(shared.flatMap(({ ids }) => ids))
  const wishes: LabelWish[] = [
    ...marks
      .filter(({ place }) => isNamed(place) && place.relation === 'conflict' && !inShared.has(place.code))
      .map((mark) => wishFor(mark, pixels(mark.area))),
    ...shared
      .filter(({ ids }) => ids.some((code) => isNamed(view.places.get(code))))
      .map(({ ids, text, ...point }) => ({
        ...wishFor(
          { place: { code: ids.join('+'), name: text, relation: 'conflict', isChosen: false }, ...point },
          0,
        ),
      })),
    ...marks
      .filter(({ place }) => isNamed(place) && isLabelledAlone(place))
      .map((mark) => wishFor(mark, pixels(mark.area))),
    ...view.venues
      .filter(
        ({ isLit }) => (isLit || !view.isFiltered) && width * zoom > 500 * (textSize / standardTextSize),
      )
      .flatMap(({ city, label }) => {
        const pin = pins.find((entry) => entry.city === city)
        return pin
          ? [
              {
                id: city,
                text: label,
                kind: 'venue' as const,
                ...at(pin),
                clear: pinRadius,
                room: 0,
                isOptional: false,
              },
            ]
          : []
      }),
    ...marks
      .filter(({ place }) => place.shown && place.relation === 'implied' && !place.isChosen)
      .map((mark) => wishFor(mark, pixels(mark.area))),
  ]
  const labels = placeLabels(wishes, {
    pins: pins.map((pin) => ({ ...at(pin), r: pinRadius + 1 })),
    hearts: marks
      .filter(({ place }) => isNamed(place) && !inShared.has(place.code))
      .map((mark) => ({
        ...at(mark),
        id: mark.place.code,
        r: Math.sqrt(pixels(mark.area)) / 2,
        isFaint: mark.place.relation === 'implied' || mark.place.relation === 'contested',
      })),
    view: { x0: -input.zoom.x, y0: -input.zoom.y, x1: width - input.zoom.x, y1: height - input.zoom.y },
    scale: textSize / standardTextSize,
  }).map((label) => ({ ...label, x: label.x / zoom, y: label.y / zoom }))
  return { dots, marks, pins, labels }

  function wishFor(
    mark: { place: Pick<MapPlace, 'code' | 'name' | 'relation' | 'isChosen'>; x: number; y: number },
    area: number,
  ): LabelWish {
    const isImplied = mark.place.relation === 'implied' && !mark.place.isChosen
    const extent = Math.sqrt(area)
    return {
      id: mark.place.code,
      text: mark.place.name,
      kind: isImplied ? 'implied' : mark.place.relation === 'speaker' ? 'speaker' : 'place',
      ...at(mark),
      clear: Math.min(16, extent * 0.32 + 2),
      room: extent * 1.15,
      isOptional: isImplied,
    }
  }
}

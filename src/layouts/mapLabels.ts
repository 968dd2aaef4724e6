import type { DrawnMap } from '#views/panels/mapView.ts'
import { squareAt } from './boxes.ts'
import type { Around, LabelWish } from './labelChoice.ts'
import { standardTextSize, type TypeSpacing, usualSpacing } from './labelWidth.ts'
import { labelWishes } from './labelWishes.ts'
import type { MapGround } from './mapGround.ts'
import type { InsetPlacing, MapInset } from './mapInset.ts'
import { faintCodes, type MapLayout, markedCodes, pinRadius } from './mapLayout.ts'
import { drawnWith } from './markedAs.ts'
import { type InSteps, type PlacedLabel, placeLabels } from './placeLabels.ts'

/**
 * A label held at the middle of what it names, in fitted pixels; what is relative to that is screen pixels, and
 * its box pixels of the view.
 */
export type MapLabel = PlacedLabel

/** The labels of a map, and its insets with theirs. */
export interface Labelled {
  readonly labels: readonly MapLabel[]
  readonly insets: readonly MapInset[]
}

type Placing = InSteps<Labelled>

/** The labels that a map would like to have, and how they are placed. */
export interface MapLabels {
  /** Whether a label of another state is still wanted, written alike, and held at the same point. */
  readonly keeps: (label: MapLabel) => boolean
  /** The labels where they were placed before with the same wishes; null when they have to be placed. */
  readonly known: () => Labelled | null
  /** Places them, one in a step. */
  readonly place: () => Placing
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Half of the side of a square around a marked dot with its rim. */
const aroundDot = 4

/** Maps narrower than this many pixels, at the dashboard's size of type, have no room for the names of venues. */
const venuesFrom = 500

const nameOf = ({ kind, id }: Pick<LabelWish, 'kind' | 'id'>): string =>
  `${kind === 'venue' ? 'venue' : 'place'} ${id}`

/** How many sets of placed labels are kept for a ground: as many as there are sets of a few chosen values. */
const mostKept = 64

const kept = new WeakMap<MapGround, Map<string, Labelled>>()

/** Labels that were placed on a ground, by what was wished there. */
const keptOn = (ground: MapGround): Map<string, Labelled> => {
  const found = kept.get(ground) ?? new Map<string, Labelled>()
  kept.set(ground, found)
  return found
}

const onMap = new WeakMap<PlacedLabel, MapLabel>()

/** The same object for the same label, which is then not drawn anew. */
const holdAt = (label: PlacedLabel, point: Point): MapLabel => {
  const found = onMap.get(label) ?? { ...label, x: point.x, y: point.y }
  onMap.set(label, found)
  return found
}

/** What is to be labelled under a selection, and what labels keep clear of then. */
interface Wanted {
  readonly wishes: readonly LabelWish[]
  readonly marked: ReadonlySet<string>
  readonly faint: ReadonlySet<string>
  /** Alike where the same is wished among the same marks. */
  readonly key: string
}

/** Everything as it is while nothing is chosen. */
const restOf = (view: DrawnMap): DrawnMap => ({
  ...view,
  places: new Map(
    [...view.places].flatMap(([code, place]) =>
      place.relation === 'member'
        ? []
        : [[code, { ...place, shown: place.relation, isChosen: false }] as const],
    ),
  ),
  groups: [],
  isFiltered: false,
})

/**
 * What labels a map wants at one zoom level. Placing them takes longer than all else of a click: what was placed
 * for the last state may stand until then, as far as it is still wanted.
 *
 * @param ground where countries lie on the screen at that level
 * @param zoom screen pixels for each fitted pixel, and the shift of the fitted pixels' corner
 * @param textSize of a place's name in CSS pixels
 * @param spacing of letters and words, where the reader wishes any
 * @param isSteady whether names stay where they stand while nothing is chosen, as far as they may
 */
export function mapLabels(input: {
  readonly ground: MapGround
  readonly view: DrawnMap
  readonly layout: MapLayout
  readonly zoom: { readonly k: number; readonly x: number; readonly y: number }
  readonly textSize: number
  readonly spacing?: TypeSpacing
  readonly isSteady: boolean
  /** Whether nothing is named but what the text names, where that alone is much. */
  readonly isFull?: boolean
  /** Gives small places that crowd together an inset, on a map that may have any. */
  readonly insets?: InsetPlacing
}): MapLabels {
  const { ground, layout, zoom, textSize, spacing = usualSpacing, isSteady, isFull = false, insets } = input
  const { marks, dots, pins } = layout
  const scale = textSize / standardTextSize
  const onScreen = ({ x, y }: Point): Point => ({ x: x * zoom.k + zoom.x, y: y * zoom.k + zoom.y })
  const held = new Map<string, Point>([
    ...marks.map(({ place, x, y }) => [place.code, { x, y }] as const),
    ...pins.map(({ city, x, y }) => [city, { x, y }] as const),
  ])
  const wantedFor = (view: DrawnMap): Wanted => {
    const marked = markedCodes(view)
    const faint = faintCodes(view)
    const named = ground.width * zoom.k > venuesFrom * scale ? view.venues : []
    const all = labelWishes(
      marks.flatMap(({ place: { code }, x, y }) => {
        const place = view.places.get(code)
        return place ? { place, ...onScreen({ x, y }) } : []
      }),
      named.flatMap(({ city, country, label, isLit }) => {
        const pin = held.get(city)
        if (!pin || !(isLit || !view.isFiltered)) return []
        return [{ city, country, label, ...onScreen(pin) }]
      }),
    )
    const wishes = isFull ? all.filter(({ kind, isOptional }) => kind !== 'venue' && !isOptional) : all
    const key = [
      isSteady,
      scale,
      spacing.letters,
      spacing.words,
      ...wishes.map(({ kind, id }) => `${kind} ${id}`),
      '',
      ...marked,
      '',
      ...faint,
    ].join('\n')
    return { wishes, marked, faint, key }
  }
  function* place({ wishes, marked, faint, key }: Wanted, standing: readonly MapLabel[]): Placing {
    const squares: Around['squares'] = [
      ...pins.map((pin) => ({ id: pin.city, box: squareAt(onScreen(pin), pinRadius + 1) })),
      ...dots
        .filter(({ code }) => marked.has(drawnWith(code)))
        .map((dot) => ({ id: dot.code, box: squareAt(onScreen(dot), aroundDot) })),
    ]
    const around: Around = {
      ground,
      marked,
      faint,
      squares,
      scale,
      spacing,
      pinRadius,
      isPatient: insets !== undefined,
    }
    const placed = yield* placeLabels(wishes, around, standing)
    const pinsOnScreen = pins.map((pin) => ({ ...pin, ...onScreen(pin) }))
    const whole = insets
      ? yield* insets(wishes, around, placed, pinsOnScreen)
      : { labels: placed, insets: [] }
    const labelled = {
      labels: whole.labels.map((label) => holdAt(label, held.get(label.id) as Point)),
      insets: whole.insets,
    }
    const all = keptOn(ground)
    if (all.size >= mostKept) all.clear()
    all.set(key, labelled)
    return labelled
  }
  function* placeAtRest(except: string): InSteps<readonly MapLabel[]> {
    const rest = wantedFor(restOf(input.view))
    if (rest.key === except) return []
    return (keptOn(ground).get(rest.key) ?? (yield* place(rest, []))).labels
  }
  const wanted = wantedFor(input.view)
  const kinds = new Map(wanted.wishes.map((wish) => [nameOf(wish), wish.kind]))
  return {
    keeps: (label) => {
      const kind = kinds.get(nameOf(label))
      const point = held.get(label.id)
      // On a map of another size or centring it would name another place.
      if (point?.x !== label.x || point.y !== label.y) return false
      // The speaker's is written as any other's where it stands beside its shape.
      return kind !== undefined && (kind === label.kind || (kind === 'speaker' && label.kind === 'place'))
    },
    known: () => keptOn(ground).get(wanted.key) ?? null,
    *place() {
      const standing = isSteady ? yield* placeAtRest(wanted.key) : []
      return yield* place(wanted, standing)
    },
  }
}

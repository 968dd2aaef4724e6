import type { Crowd } from './crowdsOf.ts'
import { insetFrames } from './insetFrames.ts'
import { type InsetPlace, insetPlaces, takenBy } from './insetPlaces.ts'
import type { Around, LabelWish } from './labelChoice.ts'
import { usualSpacing } from './labelWidth.ts'
import { type InSteps, type PlacedLabel, placeLabels } from './placeLabels.ts'

/** Labels on a map, and its insets with theirs. */
export interface WithInsets {
  readonly labels: readonly PlacedLabel[]
  readonly insets: readonly InsetPlace[]
}

/** Frames of a crowd, places of a frame, and places of a crowd that are tried at the most. */
const most = { frames: 14, ofFrame: 4, places: 14 }

const isNeeded = ({ wish }: { readonly wish: LabelWish }): boolean =>
  wish.kind !== 'venue' && !wish.isOptional

const countOf = ({ labels, insets }: WithInsets): number =>
  labels.filter(isNeeded).length + insets.reduce((sum, { content }) => sum + content.labels.length, 0)

/**
 * Gives each crowd an inset where that costs no other place its label, the most strained first. A crowd for whose inset
 * there is no room keeps its labels on the map, as far as they find a place there.
 *
 * @param labels those of the map without any inset
 */
export function* mapInsets(
  crowds: readonly Crowd[],
  wishes: readonly LabelWish[],
  around: Around,
  labels: readonly PlacedLabel[],
): InSteps<WithInsets> {
  let best: WithInsets = { labels, insets: [] }
  const needed = wishes.filter((wish) => isNeeded({ wish })).length
  for (const crowd of crowds) {
    const { insets } = best
    const isDone = insets.some(({ content }) =>
      content.labels.some(({ wish }) => crowd.wishes.includes(wish)),
    )
    // A label that is there already gains no other its place.
    if (isDone || (countOf(best) === needed && !crowd.isStrained)) continue
    const taken = insets.flatMap(takenBy)
    const inInsets = new Set(
      [...insets.flatMap(({ content }) => content.labels.map(({ wish }) => wish)), ...crowd.wishes].map(
        ({ id }) => id,
      ),
    )
    const left = wishes.filter(({ id }) => !inInsets.has(id))
    const frames = insetFrames(crowd, around.scale, around.spacing ?? usualSpacing)
    const places: InsetPlace[] = []
    for (const content of frames.slice(0, most.frames)) {
      yield
      places.push(...insetPlaces(crowd, content, around, taken, left).slice(0, most.ofFrame))
    }
    places.sort((one, other) => one.cost - other.cost)
    let found: WithInsets | null = null
    for (const place of places.slice(0, most.places)) {
      const rest = yield* placeLabels(left, { ...around, taken: [...taken, ...takenBy(place)] })
      const next = { labels: rest, insets: [...insets, place] }
      if (!found || countOf(next) > countOf(found)) found = next
      if (countOf(found) === needed) break
    }
    const gain = found ? countOf(found) - countOf(best) : -1
    if (found && (gain > 0 || (gain === 0 && crowd.isStrained))) best = found
  }
  return best
}

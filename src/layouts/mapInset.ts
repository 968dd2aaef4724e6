import type { InsetPlace } from './insetPlaces.ts'
import type { InsetShapes } from './insetShapes.ts'
import type { Around, LabelWish } from './labelChoice.ts'
import type { Pin } from './mapLayout.ts'
import type { InSteps, PlacedLabel } from './placeLabels.ts'
import type { OnScreen } from './shapeRows.ts'

/** An enlarged part of a map in a frame of its own, in pixels of the view, with its content in those of the frame. */
export interface MapInset extends Omit<InsetPlace, 'cost'> {
  /** Where the world's units lie in the frame. */
  readonly at: OnScreen
  readonly seen: InsetShapes
  /** Venues in it. */
  readonly pins: readonly Pin[]
}

/**
 * Gives small places that crowd together insets. What does it is handed to a map that may have any: the page starts
 * without.
 *
 * @param labels those of the map without any inset
 * @param pins where they lie in the view
 */
export type InsetPlacing = (
  wishes: readonly LabelWish[],
  around: Around,
  labels: readonly PlacedLabel[],
  pins: readonly Pin[],
) => InSteps<{ readonly labels: readonly PlacedLabel[]; readonly insets: readonly MapInset[] }>

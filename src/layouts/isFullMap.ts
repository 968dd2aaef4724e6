import type { DrawnMap } from '#views/panels/mapView.ts'
import { isNeeded } from './labelWishes.ts'

/** Places with a name from which on a map has no room for anything else, as far as it can choose. */
const full = 16

/** Whether a map has so many places to name that those alone fill it. */
export const isFullMap = ({ places }: Pick<DrawnMap, 'places'>): boolean =>
  [...places.values()].filter(isNeeded).length >= full

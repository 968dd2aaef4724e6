import type { DrawnMap, DrawnPlace } from '#views/panels/mapView.ts'

/** Hong Kong and Macao take the fill of China. */
const drawnAs: Readonly<Record<string, string>> = { HKG: 'CHN', MAC: 'CHN' }

/** Code of the place that a shape or a dot is drawn with: mostly its own. */
export const drawnWith = (code: string): string => drawnAs[code] ?? code

/** What a shape or a dot is marked as: its own place, or the one it is drawn with. */
export function markedAs(places: DrawnMap['places'], code: string): DrawnPlace | undefined {
  return places.get(drawnWith(code))
}

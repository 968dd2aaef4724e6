import type { MapPlace, MapView } from '#views/panels/mapView.ts'

/** Hong Kong and Macao take the fill of China. */
const drawnAs: Readonly<Record<string, string>> = { HKG: 'CHN', MAC: 'CHN' }

/** What a shape or a dot is marked as: its own place, or the one it is drawn with. */
export function markedAs(places: MapView['places'], code: string): MapPlace | undefined {
  return places.get(drawnAs[code] ?? code)
}

import type { Feature, Point } from 'geojson'
import type { ExportHead } from '#views/takeaway/exportHead.ts'
import type { TakenMap } from '#views/takeaway/takenMap.ts'

/** Longitude and latitude in degrees. */
type Degrees = readonly [lon: number, lat: number]

/** A feature that may be known to lie nowhere. */
type PlacedFeature = Feature<Point | null>

/** About a hundred metres: more than a point that stands for a country can say. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

const pointAt = (at: Degrees | null): Point | null =>
  at && { type: 'Point', coordinates: [rounded(at[0]), rounded(at[1])] }

/**
 * The map as GeoJSON, RFC 7946: a feature for each place that is marked and for each venue, a point with longitude
 * before latitude. A place is a point inside its country, and one that the geometry does not have lies nowhere. What
 * the file says of itself, and the groups, are foreign members.
 *
 * @param pointOf where the point of a country lies; null where that is not known
 */
export function writeGeoJson(
  head: ExportHead,
  { places, venues, groups }: TakenMap,
  pointOf: (code: string) => Degrees | null,
): string {
  const countries = places.map(
    ({ code, ...properties }): PlacedFeature => ({
      type: 'Feature',
      id: code,
      geometry: pointAt(pointOf(code)),
      properties: { kind: 'place', code, ...properties },
    }),
  )
  const pins = venues.map(
    ({ city, lon, lat, isLit, ...properties }): PlacedFeature => ({
      type: 'Feature',
      id: `venue ${city}`,
      geometry: pointAt([lon, lat]),
      properties: {
        kind: 'venue',
        name: city,
        relation: 'venue',
        shown: isLit ? 'venue' : null,
        ...properties,
      },
    }),
  )
  const { title, kind, date, attribution, filters, sentences, legend, boundaryNote, link } = head
  const collection = {
    type: 'FeatureCollection',
    statement: { id: head.id, title, kind, date, attribution },
    filters,
    sentences,
    legend,
    boundaries: boundaryNote,
    link,
    groups,
    features: [...countries, ...pins],
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

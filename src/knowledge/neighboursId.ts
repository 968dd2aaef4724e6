import type { CountryCode } from '#statement/units.ts'
import { slugOf } from './slugOf.ts'
import type { WrittenKnowledge } from './writtenKnowledge.ts'

/** Id of the class of a state's neighbours, `"kenya-neighbours"`; null for a code that no place has. */
export function neighboursId(code: CountryCode, { places }: WrittenKnowledge): string | null {
  const place = places.places.find((one) => one.code === code)
  return place ? `${slugOf(place.name)}-neighbours` : null
}

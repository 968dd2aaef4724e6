import type { CountryCode } from '#statement/units.ts'
import { foldName } from '#views/words/foldName.ts'

/** A city that stands for more than itself in what is said of the world, and is asked for. */
export interface KnownCity {
  readonly name: string
  readonly country: CountryCode
  readonly isCapital: boolean
  /** Groups that have their seat in it, by id. */
  readonly seatOf: readonly string[]
}

const city = (
  name: string,
  country: CountryCode,
  seatOf: readonly string[] = [],
  isCapital = false,
): KnownCity => ({ name, country, isCapital, seatOf })

/** Cities of general knowledge that are no name of a country; capitals read as governments are its terms. */
const cities: readonly KnownCity[] = [
  city('Brussels', 'BEL', ['eu', 'nato'], true),
  city('Dubai', 'ARE'),
  city('Geneva', 'CHE', ['who', 'wto', 'ilo', 'unhcr']),
  city('Jeddah', 'SAU', ['oic']),
  city('New York', 'USA', ['un']),
  city('New York City', 'USA', ['un']),
  city('Strasbourg', 'FRA', ['ce']),
  city('The Hague', 'NLD', ['icj', 'icc', 'opcw']),
]

const byName = new Map(cities.map((one) => [foldName(one.name), one]))

/** The city of that name, however it is typed. */
export function knownCity(words: string): KnownCity | undefined {
  return byName.get(foldName(words))
}

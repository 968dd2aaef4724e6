import type { PlacesFile } from '#knowledge/knowledge.ts'
import type { CountryCode } from '#statement/units.ts'
import { byName } from '#views/words/byName.ts'
import { foldName } from '#views/words/foldName.ts'

/** A country that can issue a statement, with everything it may be found by. */
export interface Country {
  readonly code: CountryCode
  readonly name: string
  /** Its names and codes, folded. */
  readonly found: readonly string[]
}

/** Every place of the knowledge by its name, in the order of names. */
export function countriesOf({ places }: PlacesFile): readonly Country[] {
  return places
    .map(({ code, iso2, name, official, terms, searchNames = [] }) => ({
      code,
      name,
      found: [name, official ?? '', code, iso2 ?? '', ...terms.map(({ text }) => text), ...searchNames]
        .filter((one) => one !== '')
        .map(foldName),
    }))
    .sort((one, other) => byName(one.name, other.name))
}

/** How well a country is found by folded words, the smaller the better; null where it is not. */
const rankOf = ({ found }: Country, typed: string): number | null => {
  if (found.includes(typed)) return 0
  if (found.some((name) => name.startsWith(typed))) return 1
  return found.some((name) => name.includes(` ${typed}`)) ? 2 : null
}

/** Countries that begin with what was typed, or have a word that does: whole names first; all where nothing was. */
export function findCountries(countries: readonly Country[], typed: string): readonly Country[] {
  const words = foldName(typed.trim())
  if (words === '') return countries
  return countries
    .map((country) => ({ country, rank: rankOf(country, words) }))
    .filter((one): one is { country: Country; rank: number } => one.rank !== null)
    .sort((one, other) => one.rank - other.rank)
    .map(({ country }) => country)
}

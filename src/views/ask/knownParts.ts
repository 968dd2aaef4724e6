import type { CountryCode } from '#statement/units.ts'

/** Parts of states that are asked for by a name of their own, by the state they count for. */
export const knownParts: ReadonlyMap<CountryCode, readonly string[]> = new Map([
  ['GBR', ['England', 'Scotland', 'Wales', 'Northern Ireland']],
  ['PSE', ['Gaza', 'Gaza Strip', 'West Bank']],
  ['TZA', ['Zanzibar']],
])

import type { Edition } from '#knowledge/knowledge.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { foldName } from '#views/words/foldName.ts'
import { knownCity } from './knownCities.ts'

/** The meetings of the forums that the statement names by the folded name of the city they are held in. */
const forumsByCity = perIndex((indexed: StatementIndex): ReadonlyMap<string, readonly Edition[]> => {
  const byCity = new Map<string, Edition[]>()
  for (const forum of indexed.forums.values()) {
    const { edition } = forum
    if (!edition.venue) continue
    const held = { ...edition, venue: edition.venue }
    for (const name of new Set([foldName(held.venue.city), foldName(held.venue.labelCity)]))
      byCity.set(name, [...(byCity.get(name) ?? []), held])
  }
  return byCity
})

/** Capitals that the text itself reads as a government: there they are no mere venue. */
const governments = perIndex(
  ({ mentions }: StatementIndex) =>
    new Set(
      mentions
        .filter(({ kind, reading }) => kind === 'place' && reading === 'metonym')
        .map(({ quote }) => foldName(quote.exact)),
    ),
)

/** The meetings of the statement that are held in a city, by its name as typed; none for any other words. */
export function venuesHere(indexed: StatementIndex, words: string): readonly Edition[] {
  return forumsByCity(indexed).get(foldName(words)) ?? []
}

/** Whether words are the name of a city, a venue here or one that is known, which the text reads as nothing else. */
export function isCityOnly(indexed: StatementIndex, words: string): boolean {
  const isCity = venuesHere(indexed, words).length > 0 || knownCity(words) !== undefined
  return isCity && !governments(indexed).has(foldName(words))
}

import { perIndex } from '#reading/perIndex.ts'
import type { ForumOfStatement, StatementIndex } from '#reading/statementIndex.ts'
import { foldName } from '#views/words/foldName.ts'
import { knownCity } from './knownCities.ts'

/** The forums that the statement names by the folded name of the city they are held in. */
const forumsByCity = perIndex((indexed: StatementIndex): ReadonlyMap<string, readonly ForumOfStatement[]> => {
  const byCity = new Map<string, ForumOfStatement[]>()
  for (const forum of indexed.forums.values()) {
    const { city, labelCity } = forum.edition.venue
    for (const name of new Set([foldName(city), foldName(labelCity)]))
      byCity.set(name, [...(byCity.get(name) ?? []), forum])
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

/** The forums of the statement that are held in a city, by its name as typed; none for any other words. */
export function venuesHere(indexed: StatementIndex, words: string): readonly ForumOfStatement[] {
  return forumsByCity(indexed).get(foldName(words)) ?? []
}

/** Whether words are the name of a city, a venue here or one that is known, which the text reads as nothing else. */
export function isCityOnly(indexed: StatementIndex, words: string): boolean {
  const isCity = venuesHere(indexed, words).length > 0 || knownCity(words) !== undefined
  return isCity && !governments(indexed).has(foldName(words))
}

import type { StatementIndex } from '#reading/statementIndex.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Near } from './answer.ts'
import { suggestNamed } from './suggestNamed.ts'

/** Offers at the most: they stand in one line beside the answer. */
const offered = 5

/** What the statement does name of a kind, in the order of the text. */
export function namedOfKind(indexed: StatementIndex, kind: 'place' | 'group'): readonly Near[] {
  return suggestNamed(indexed)
    .filter(({ subject }) => subject.kind === kind)
    .slice(0, offered)
    .map(({ subject, name }) => ({ subject, name }))
}

/** Groups of the statement that share members with a body, the one with the largest share first. */
export function nearestGroups(indexed: StatementIndex, members: readonly CountryCode[]): readonly Near[] {
  const own = new Set(members)
  const ranked = [...indexed.groups.values()]
    .map(({ group, members: theirs }) => {
      const common = theirs.filter((code) => own.has(code)).length
      return { group, share: common / (own.size + theirs.length - common || 1) }
    })
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
  return ranked.slice(0, offered).map(({ group: { id, name } }) => ({ subject: { kind: 'group', id }, name }))
}

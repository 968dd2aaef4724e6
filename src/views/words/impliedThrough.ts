import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import type { CountryCode } from '#statement/units.ts'

/**
 * Ids of the groups through which some places are implied, in the order in which the statement names them.
 *
 * @param counts which of the evidence is looked at; all of it where it is not given
 */
export function impliedThrough(
  { evidence, groups }: StatementIndex,
  places: Iterable<CountryCode>,
  counts: (item: Evidence) => boolean = () => true,
): readonly string[] {
  const used = new Set<string>()
  for (const code of places)
    for (const item of evidence.partner.get(code) ?? [])
      if (item.via?.kind === 'group' && counts(item)) used.add(item.via.id)
  return [...groups.keys()].filter((id) => used.has(id))
}

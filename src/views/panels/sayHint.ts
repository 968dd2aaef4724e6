import { say } from '#messages/say.ts'
import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'

/** In the order in which the page offers them. */
const offered: readonly ListedDimension[] = ['initiative', 'partner', 'forum', 'theme']

/**
 * What can be chosen in a statement: "Choose an initiative, a country, a forum or a theme: every view follows." What it
 * has none of is not offered; where it has nothing, that is said.
 */
export function sayHint({ evidence, groups }: StatementIndex): string {
  const kind = [...evidence.partner.keys()].every((id) => groups.has(id)) ? 'group' : 'country'
  const [a, b, c, d] = offered
    .filter((dimension) => evidence[dimension].size > 0)
    .map((dimension) => say(`filters.hint.${dimension}`, { kind }))
  if (a === undefined) return say('filters.hintNone')
  const n = [a, b, c, d].filter((what) => what !== undefined).length
  return say('filters.hint', { n, a, b: b ?? '', c: c ?? '', d: d ?? '' })
}

import { say, sayList } from '#messages/say.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'

const quotedBy = (found: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, Set<string>>()
  for (const [id, exact] of found) words.set(id, (words.get(id) ?? new Set()).add(exact))
  return new Map([...words].map(([id, all]) => [id, [...all]]))
}

/** Words of the sentences that are read with doubt, by what they may stand for; none that is not there. */
const doubtful = perIndex(({ statement: { text, doubtful } }) =>
  quotedBy(
    doubtful
      .filter(({ kind }) => kind === 'place' || kind === 'org')
      .filter(({ position, quote }) => text.slice(position.start, position.end) === quote.exact)
      .flatMap(({ entity, alternatives, quote }) =>
        [entity, ...alternatives].map((id): [string, string] => [id, quote.exact]),
      ),
  ),
)

const inTitle = perIndex(
  ({ headings }) =>
    new Set(headings.flatMap(({ kind, entity }) => (kind === 'conflict' ? entity.split('+') : [entity]))),
)

/**
 * Where words that may name something stand in a text though nothing of it is counted: "named in the title, which is
 * not searched"; null where there are none.
 */
export function besideOf(indexed: StatementIndex, id: string): string | null {
  const words = doubtful(indexed).get(id) ?? []
  const quoted = words.map((text) => say('chip.words', { text }))
  const said = [
    ...(inTitle(indexed).has(id) ? [sayAbsent('absent.inTitle')] : []),
    ...(words.length > 0 ? [sayAbsent('absent.doubtful', { n: words.length, words: sayList(quoted) })] : []),
  ]
  return said.length > 0 ? said.join(say('list.longSeparator')) : null
}

import { sayComparedViews } from '#messages/sayComparedViews.ts'
import type { NamingChange } from './compareStatements.ts'
import type { BothCounts } from './namedMentions.ts'

/**
 * The accessible name of what is compared: "Ghana, added, A: 0 mentions, B: 3 mentions", and while a filter is on that it
 * obeys "Ghana, added, A: 0 of 0 mentions, B: 1 of 3 mentions".
 */
export function sayMentions(
  name: string,
  change: NamingChange,
  { first, second }: BothCounts,
  isNarrowed: boolean,
): string {
  const values = {
    name,
    change: sayComparedViews('compared.change', { change }),
    first: first.total,
    second: second.total,
  }
  return isNarrowed
    ? sayComparedViews('compared.mentionsOf', {
        ...values,
        matchingFirst: first.matching,
        matchingSecond: second.matching,
      })
    : sayComparedViews('compared.mentions', values)
}

import { say } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import { pageKeys, type Unmet } from '#selection/pageUrl.ts'
import type { Dropped } from '#selection/selectionUrl.ts'
import { sayDropped, sayValue } from '#views/words/sayDropped.ts'
import { sayUnmet } from '#views/words/sayUnmet.ts'

const sayOne = (dropped: Dropped): string =>
  dropped.key === pageKeys.change
    ? sayCompare('compare.showValue', { value: sayValue(dropped.value) })
    : sayDropped([dropped])

/**
 * What a link to a comparison asked for and did not get, in sentences; empty where it got everything. Its statements are
 * not among it: without them there is no comparison.
 *
 * @param lost parts that neither text has, or that no view of them is
 */
export function sayLost({ version, keys }: Unmet, lost: readonly Dropped[]): string {
  const values = lost.map(sayOne).join(say('list.separator'))
  return [
    lost.length === 0 ? '' : sayCompare('compare.lost', { values, n: lost.length }),
    sayUnmet({ version, statement: null, keys }, []),
  ]
    .filter(Boolean)
    .join(' ')
}

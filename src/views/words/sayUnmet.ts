import { say } from '#messages/say.ts'
import type { Unmet } from '#selection/pageUrl.ts'
import type { Dropped } from '#selection/selectionUrl.ts'
import { isOpenedId } from '#statement/openedId.ts'
import { sayDropped, sayValue } from './sayDropped.ts'

/** What a link asked for and did not get, in sentences; empty where it got everything. */
export function sayUnmet({ version, statement, keys }: Unmet, dropped: readonly Dropped[]): string {
  return [
    version === null ? '' : say('notice.version', { value: sayValue(version) }),
    statement === null
      ? ''
      : say(isOpenedId(statement) ? 'notice.notOnDevice' : 'notice.statement', {
          value: sayValue(statement),
        }),
    dropped.length === 0 ? '' : say('notice.dropped', { values: sayDropped(dropped), n: dropped.length }),
    keys.length === 0
      ? ''
      : say('notice.keys', { values: keys.map(sayValue).join(say('list.separator')), n: keys.length }),
  ]
    .filter(Boolean)
    .join(' ')
}

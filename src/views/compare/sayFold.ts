import { say } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import type { Side } from './comparedPair.ts'
import type { TextRow } from './comparedText.ts'

/** First and last sentence that rows have on a side; null where they have none. */
const rangeOf = (rows: readonly TextRow[], side: Side): readonly [number, number] | null => {
  const numbers = rows
    .filter(({ moved }) => moved === null || moved.side === side)
    .flatMap((row) => row[side] ?? [])
  return numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)]
}

const sayRange = (side: Side, [from, to]: readonly [number, number]): string => {
  const name = sayCompare('compare.side', { side })
  return sayCompare(from === to ? 'text.rangeOf' : 'text.rangeFromTo', { side: name, from, to })
}

/** Where folded sentences stand: "3–5 in both", "A 14–28, B 16–30". */
function sayWhere(rows: readonly TextRow[]): string {
  const [first, second] = [rangeOf(rows, 'first'), rangeOf(rows, 'second')]
  if (first && second && first[0] === second[0] && first[1] === second[1])
    return sayCompare('text.inBoth', { from: first[0], to: first[1] })
  return [first && sayRange('first', first), second && sayRange('second', second)]
    .filter((range) => range !== null)
    .join(say('list.separator'))
}

/** What a fold hides: "3 same sentences, 3–5 in both", "A 14–28, B 16–30: no match". */
export function sayFold(rows: readonly TextRow[], isByMatch: boolean): string {
  const where = sayWhere(rows)
  if (rows.every(({ change }) => change === 'same') && !isByMatch)
    return sayCompare('text.sameFold', {
      n: rows.length,
      renumbered: rows.filter(({ isRenumbered }) => isRenumbered).length,
      where,
    })
  return sayCompare('text.fold', { where, why: isByMatch ? 'match' : 'shown' })
}

import type { Statement } from '#statement/statement.ts'
import { isWholeWords, placesWith } from './placesWith.ts'
import type { Move } from './standFor.ts'
import { unitAt } from './unitAt.ts'
import { meets } from './withMention.ts'

/**
 * The same change of words at every place where it can be made: where the words stand that stood before (see
 * `placesWith`), with the same words around them as far as those are taken in.
 *
 * @param move the change as it was made at one place, which is the first of the list
 * @returns none overlapping
 */
export function movesWith(statement: Statement, move: Move): readonly Move[] {
  const { text } = statement
  const { from, to } = move
  const words = text.slice(to.start, to.end)
  const moves: Move[] = [move]
  for (const place of placesWith(statement, text.slice(from.start, from.end))) {
    const start = place.start + to.start - from.start
    const span = { start, end: start + words.length }
    const isSame = start >= 0 && text.startsWith(words, start) && isWholeWords(text, span)
    if (isSame && unitAt(statement, span) && !moves.some((made) => meets(made.to, span)))
      moves.push({ from: place, to: span })
  }
  return moves
}

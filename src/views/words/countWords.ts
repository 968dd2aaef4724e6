import { holdsWord } from '#statement/letters.ts'
import type { Statement } from '#statement/statement.ts'

/** A sentence without the furniture inside it, such as the number of a page: a space stands in its place. */
export function withoutFurniture(
  { text, furniture }: Pick<Statement, 'text' | 'furniture'>,
  { start, end }: Statement['sentences'][number],
): string {
  let words = ''
  let at = start
  for (const piece of furniture) {
    if (piece.start < at || piece.end > end) continue
    words += `${text.slice(at, piece.start)} `
    at = piece.end
  }
  return words + text.slice(at, end)
}

/** Words of the counted sentences: runs of characters between white space that hold a letter or a figure. */
export function countWords(statement: Pick<Statement, 'text' | 'sentences' | 'furniture'>): number {
  let words = 0
  for (const sentence of statement.sentences)
    for (const run of withoutFurniture(statement, sentence).split(/\s+/)) if (holdsWord(run)) words += 1
  return words
}

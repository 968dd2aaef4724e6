import { sayCompare } from '#messages/sayCompare.ts'
import type { SentenceChange } from './comparedText.ts'

/** What became of a sentence: "dropped"; "same, numbered otherwise" where only the number of its paragraph is another. */
export function sayChange(row: { readonly change: SentenceChange; readonly isRenumbered?: boolean }): string {
  return sayCompare(row.isRenumbered ? 'text.renumbered' : `text.${row.change}`)
}

import { diffArrays } from 'diff'
import { type WordToken, wordTokens } from './wordTokens.ts'

/** A part of a sentence: the words that both have, or those that one of them has. Spans in UTF-16 code units. */
export interface ComparedPiece {
  readonly start: number
  readonly end: number
  readonly isChanged: boolean
}

/** Two wordings of a sentence as pieces; the pieces of each make up its text from the first word to the last. */
export interface ChangedWords {
  /** Pieces of the first wording; those that changed are struck. */
  readonly before: readonly ComparedPiece[]
  /** Pieces of the second; those that changed are inserted. */
  readonly after: readonly ComparedPiece[]
}

/** Adds tokens to the pieces; neighbours of one kind are one piece with what stands between them. */
const extend = (pieces: ComparedPiece[], tokens: readonly WordToken[], isChanged: boolean): void => {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return
  const open = pieces.at(-1)
  if (open?.isChanged === isChanged) pieces[pieces.length - 1] = { ...open, end: last.end }
  else pieces.push({ start: first.start, end: last.end, isChanged })
}

/**
 * Which words of two wordings differ: the fewest that must be struck and inserted.
 *
 * @example changedWords('We met Chad.', 'We met Mali.') → "We met" and "." kept, "Chad" struck, "Mali" inserted
 */
export function changedWords(before: string, after: string): ChangedWords {
  const [old, young] = [wordTokens(before), wordTokens(after)]
  const pieces = { before: [] as ComparedPiece[], after: [] as ComparedPiece[] }
  let [at, to] = [0, 0]
  const changes = diffArrays(
    old.map(({ word }) => word),
    young.map(({ word }) => word),
  )
  for (const { count, added, removed } of changes) {
    if (!added) extend(pieces.before, old.slice(at, at + count), removed)
    if (!removed) extend(pieces.after, young.slice(to, to + count), added)
    if (!added) at += count
    if (!removed) to += count
  }
  return pieces
}

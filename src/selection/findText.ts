import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'

/** One place in a counted sentence where searched words stand. */
export interface TextHit extends Span {
  /** Sentence number, from 1. */
  readonly sentence: number
  /** False inside a longer word: "art" in "partner". */
  readonly isWhole: boolean
}

const lowerLetter = (letter: string): string => {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}

/** Lower case of the same length, so that an offset into it is one into the text. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/./gsu, lowerLetter)
}

/**
 * Text made comparable: case and the forms of apostrophes, quotes and hyphens do not matter in a search.
 * The length stays what it was.
 */
export function foldText(text: string): string {
  return lowered(text)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
}

const letter = /[\p{L}\p{N}]/u

const isWholeWord = (text: string, start: number, end: number): boolean =>
  !letter.test(text.slice(start - 1, start)) && !letter.test(text.slice(end, end + 1))

/** Where the words stand within one span of a text, in reading order and without overlap. */
export function findWithin(
  text: string,
  span: Span,
  words: string,
): readonly (Span & { isWhole: boolean })[] {
  const wanted = foldText(words)
  if (wanted === '') return []
  const place = foldText(text.slice(span.start, span.end))
  const hits: (Span & { isWhole: boolean })[] = []
  for (let at = place.indexOf(wanted); at >= 0; at = place.indexOf(wanted, at + wanted.length)) {
    const isWhole = isWholeWord(place, at, at + wanted.length)
    hits.push({ start: span.start + at, end: span.start + at + wanted.length, isWhole })
  }
  return hits
}

/** Every place where the words stand in the counted sentences; nothing is guessed, and none for no words. */
export function findText({ statement, sentences }: StatementIndex, words: string): readonly TextHit[] {
  return sentences.flatMap((sentence, index) =>
    findWithin(statement.text, sentence, words).map((hit) => ({ ...hit, sentence: index + 1 })),
  )
}

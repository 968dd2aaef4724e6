import { perIndex } from '#reading/perIndex.ts'
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
  return hitsIn(foldText(text.slice(span.start, span.end)), span.start, foldText(words))
}

/** Where folded words stand in a folded text that begins at an offset. */
const hitsIn = (place: string, from: number, wanted: string): readonly (Span & { isWhole: boolean })[] => {
  if (wanted === '') return []
  const hits: (Span & { isWhole: boolean })[] = []
  for (let at = place.indexOf(wanted); at >= 0; at = place.indexOf(wanted, at + wanted.length)) {
    const isWhole = isWholeWord(place, at, at + wanted.length)
    hits.push({ start: from + at, end: from + at + wanted.length, isWhole })
  }
  return hits
}

const foldedSentences = perIndex(({ statement: { text }, sentences }) =>
  sentences.map(({ start, end }) => foldText(text.slice(start, end))),
)

/** Every place where the words stand in the counted sentences; nothing is guessed, and none for no words. */
export function findText(indexed: StatementIndex, words: string): readonly TextHit[] {
  const wanted = foldText(words)
  return foldedSentences(indexed).flatMap((place, index) =>
    hitsIn(place, indexed.sentences[index]?.start ?? 0, wanted).map((hit) => ({
      ...hit,
      sentence: index + 1,
    })),
  )
}

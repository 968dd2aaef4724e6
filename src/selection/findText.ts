import { perIndex } from '#reading/perIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { type FoldedText, foldText } from './foldText.ts'

/** One place in a counted sentence where searched words stand. */
export interface TextHit extends Span {
  /** Sentence number, from 1. */
  readonly sentence: number
  /** False inside a longer word: "art" in "partner". */
  readonly isWhole: boolean
}

const letter = /[\p{L}\p{N}]/u

const isWholeWord = (text: string, start: number, end: number): boolean =>
  !letter.test(text.slice(start - 1, start)) && !letter.test(text.slice(end, end + 1))

/** Hits of folded words in a folded text, as spans of a source in which that text begins at `from`. */
const hitsIn = (
  { text, starts, ends }: FoldedText,
  wanted: string,
  from: number,
): (Span & { isWhole: boolean })[] => {
  const hits: (Span & { isWhole: boolean })[] = []
  let free = from
  for (let at = text.indexOf(wanted); at >= 0; ) {
    const past = at + wanted.length
    const start = from + (starts?.[at] ?? at)
    const end = from + (ends?.[past - 1] ?? past)
    // A ligature that folds to two equal letters is one place all the same.
    if (start >= free) {
      hits.push({ start, end, isWhole: isWholeWord(text, at, past) })
      free = end
    }
    at = text.indexOf(wanted, past)
  }
  return hits
}

/** Where the words stand within one span of a text, in reading order and without overlap. */
export function findWithin(
  text: string,
  span: Span,
  words: string,
): readonly (Span & { isWhole: boolean })[] {
  const wanted = foldText(words).text
  return wanted === '' ? [] : hitsIn(foldText(text.slice(span.start, span.end)), wanted, span.start)
}

const foldedSentences = perIndex(({ statement, sentences }: StatementIndex) =>
  sentences.map(({ start, end }) => foldText(statement.text.slice(start, end))),
)

/**
 * Every place where the words stand in the counted sentences, as spans of the untouched text; nothing is
 * guessed, and none for no words.
 */
export function findText(indexed: StatementIndex, words: string): readonly TextHit[] {
  const wanted = foldText(words).text
  if (wanted === '') return []
  const places = foldedSentences(indexed)
  return indexed.sentences.flatMap(({ start }, index) =>
    hitsIn(places[index] as FoldedText, wanted, start).map((hit) => ({ ...hit, sentence: index + 1 })),
  )
}

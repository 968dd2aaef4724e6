import { perIndex } from '#reading/perIndex.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { withoutFurniture } from '#views/words/countWords.ts'
import type { ComparedPiece } from './changedWords.ts'

/** Words that stand alike in a sentence: changed or not, in one mention or in none. */
export interface TextStretch {
  /** Offset in the sentence, in UTF-16 code units; no two of a sentence have the same. */
  readonly start: number
  readonly text: string
  readonly isChanged: boolean
  /** The innermost that it lies in. */
  readonly mention: CountedMention | null
}

const bySentence = perIndex(
  ({ mentions }: StatementIndex): ReadonlyMap<number, readonly CountedMention[]> => {
    const found = new Map<number, CountedMention[]>()
    for (const mention of mentions) {
      if (mention.sentence === null) continue
      const others = found.get(mention.sentence)
      if (others) others.push(mention)
      else found.set(mention.sentence, [mention])
    }
    return found
  },
)

/** Where a place of the text lies in the words of a sentence, in which a space stands for each piece of furniture. */
const offsetIn =
  ({ statement }: StatementIndex, span: { readonly start: number; readonly end: number }) =>
  (place: number): number => {
    let left = 0
    for (const piece of statement.furniture) {
      if (piece.start < span.start || piece.end > span.end) continue
      if (place < piece.end) {
        if (place > piece.start) return piece.start - span.start - left
        break
      }
      left += piece.end - piece.start - 1
    }
    return place - span.start - left
  }

/** The words of a sentence, without the furniture inside it; '' for one that is not there. @param sentence from 1 */
export function sentenceWords({ statement }: StatementIndex, sentence: number): string {
  const span = statement.sentences[sentence - 1]
  return span ? withoutFurniture(statement, span) : ''
}

/**
 * A sentence in stretches; joined they are its words, without the furniture inside it.
 *
 * @param sentence from 1
 * @param changed pieces of its words, see `changedWords`; [] where none changed
 */
export function comparedStretches(
  indexed: StatementIndex,
  sentence: number,
  changed: readonly ComparedPiece[],
): readonly TextStretch[] {
  const span = indexed.statement.sentences[sentence - 1]
  if (!span) return []
  const words = sentenceWords(indexed, sentence)
  const offset = offsetIn(indexed, span)
  const mentions = (bySentence(indexed).get(sentence) ?? []).map((mention) => ({
    mention,
    start: offset(mention.position.start),
    end: offset(mention.position.end),
  }))
  const pieces = changed.filter(({ isChanged }) => isChanged)
  const cuts = [0, words.length, ...[...mentions, ...pieces].flatMap(({ start, end }) => [start, end])]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  const holds = (part: { readonly start: number; readonly end: number }, at: number): boolean =>
    part.start <= at && at < part.end
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: words.slice(start, places[index + 1]),
    isChanged: pieces.some((piece) => holds(piece, start)),
    // The longer of two that begin together comes first, and what lies within another comes after it.
    mention: mentions.filter((part) => holds(part, start)).at(-1)?.mention ?? null,
  }))
}

import { type ChangedWords, changedWords } from './changedWords.ts'
import type { ComparedPair, Side } from './comparedPair.ts'
import { comparedStretches, sentenceWords, type TextStretch } from './comparedStretches.ts'
import type { TextRow } from './comparedText.ts'
import { type MergedStretch, mergedStretches } from './mergedStretches.ts'

/** The words of a row: those of each side, and both as one. */
export interface RowWords {
  /** [] on a side where the row has no sentence. */
  readonly first: readonly MergedStretch[]
  readonly second: readonly MergedStretch[]
  /** For a reader who has room for one column. */
  readonly merged: readonly MergedStretch[]
}

const unchanged: ChangedWords = { before: [], after: [] }

const onSide = (side: Side, stretches: readonly TextStretch[]): readonly MergedStretch[] =>
  stretches.map((stretch) => ({ ...stretch, side: stretch.isChanged ? side : null }))

/** Words of a row of two texts; where both sides have the sentence, what was struck and inserted is told. */
export function rowWords({ first, second }: Pick<ComparedPair, 'first' | 'second'>, row: TextRow): RowWords {
  const isPair = row.first !== null && row.second !== null && row.change !== 'same'
  const changes = isPair
    ? changedWords(sentenceWords(first, row.first as number), sentenceWords(second, row.second as number))
    : unchanged
  const before = row.first === null ? [] : comparedStretches(first, row.first, changes.before)
  const after = row.second === null ? [] : comparedStretches(second, row.second, changes.after)
  return {
    first: onSide('first', before),
    second: onSide('second', after),
    merged: after.length === 0 ? onSide('first', before) : mergedStretches(before, after),
  }
}

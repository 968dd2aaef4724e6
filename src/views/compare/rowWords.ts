import { changedWords } from './changedWords.ts'
import type { ComparedPair, Side } from './comparedPair.ts'
import { comparedStretches, sentenceWords, type TextStretch } from './comparedStretches.ts'
import type { TextRow } from './comparedText.ts'
import { type MergedStretch, mergedStretches } from './mergedStretches.ts'

type Texts = Pick<ComparedPair, 'first' | 'second'>

const onSide = (side: Side, stretches: readonly TextStretch[]): readonly MergedStretch[] =>
  stretches.map((stretch) => ({ ...stretch, side: stretch.isChanged ? side : null }))

/** Words of a row of two texts on each side, [] where it has no sentence; with what was struck and inserted. */
export function rowWords(
  { first, second }: Texts,
  row: TextRow,
): Readonly<Record<Side, readonly MergedStretch[]>> {
  const { before, after } =
    row.first !== null && row.second !== null && row.change !== 'same'
      ? changedWords(sentenceWords(first, row.first), sentenceWords(second, row.second))
      : { before: [], after: [] }
  return {
    first: row.first === null ? [] : onSide('first', comparedStretches(first, row.first, before)),
    second: row.second === null ? [] : onSide('second', comparedStretches(second, row.second, after)),
  }
}

/** The same as one, for a reader who has room for one column: struck and inserted words in one sentence. */
export function mergedRow({ first, second }: Texts, row: TextRow): readonly MergedStretch[] {
  const before = row.first === null ? [] : comparedStretches(first, row.first, [])
  const after = row.second === null ? [] : comparedStretches(second, row.second, [])
  if (row.first === null) return onSide('second', after)
  return row.second === null ? onSide('first', before) : mergedStretches(before, after)
}

import { diffArrays } from 'diff'
import type { TextStretch } from './comparedStretches.ts'
import { wordTokens } from './wordTokens.ts'

/** A stretch of two wordings that are read as one. */
export interface MergedStretch extends TextStretch {
  /** Struck words are of the first wording alone, inserted ones of the second; null for what both have. */
  readonly side: 'first' | 'second' | null
}

/** The part of some stretches between two offsets; the space that it begins with is a stretch of its own. */
const cut = (
  stretches: readonly TextStretch[],
  start: number,
  end: number,
  side: MergedStretch['side'],
): readonly MergedStretch[] =>
  stretches.flatMap((stretch): readonly MergedStretch[] => {
    const [from, to] = [Math.max(start, stretch.start), Math.min(end, stretch.start + stretch.text.length)]
    if (from >= to) return []
    const text = stretch.text.slice(from - stretch.start, to - stretch.start)
    const space = from === start ? text.length - text.trimStart().length : 0
    const words = { ...stretch, start: from + space, text: text.slice(space), side, isChanged: side !== null }
    const before = { ...words, start: from, text: text.slice(0, space), side: null, mention: null }
    return [...(space > 0 ? [{ ...before, isChanged: false }] : []), ...(words.text ? [words] : [])]
  })

const written = (stretches: readonly TextStretch[]): string => stretches.map(({ text }) => text).join('')

/**
 * Two wordings of a sentence as one: what was struck stands before what was inserted in its place. What both have is
 * that of the second; each word stands with the space before it.
 *
 * @param before the first wording, @param after the second
 * @example "We met two." and "We met three." → "We met", " two" struck, " three" inserted, "."
 */
export function mergedStretches(
  before: readonly TextStretch[],
  after: readonly TextStretch[],
): readonly MergedStretch[] {
  const [was, is] = [written(before), written(after)]
  const [old, young] = [wordTokens(was), wordTokens(is)]
  const changes = diffArrays(
    old.map(({ word }) => word),
    young.map(({ word }) => word),
  )
  const merged: MergedStretch[] = []
  let [at, to, reachedOld, reachedYoung] = [0, 0, 0, 0]
  for (const { count, added, removed } of changes) {
    if (!added) at += count
    if (!removed) to += count
    const oldEnd = old[at - 1]?.end ?? 0
    const youngEnd = young[to - 1]?.end ?? 0
    if (removed) merged.push(...cut(before, reachedOld, oldEnd, 'first'))
    else merged.push(...cut(after, reachedYoung, youngEnd, added ? 'second' : null))
    if (!added) reachedOld = oldEnd
    if (!removed) reachedYoung = youngEnd
  }
  return [...merged, ...cut(after, reachedYoung, is.length, null)]
}

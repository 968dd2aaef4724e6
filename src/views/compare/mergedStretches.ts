import type { TextStretch } from './comparedStretches.ts'

/** A stretch of two wordings that are read as one. */
export interface MergedStretch extends TextStretch {
  /** Struck words are of the first wording alone, inserted ones of the second; null for what both have. */
  readonly side: 'first' | 'second' | null
}

/** Stretches between which no word changes its state. */
const runsOf = (stretches: readonly TextStretch[]): readonly (readonly TextStretch[])[] => {
  const runs: TextStretch[][] = []
  for (const stretch of stretches) {
    const last = runs.at(-1)
    if (last?.[0]?.isChanged === stretch.isChanged) last.push(stretch)
    else runs.push([stretch])
  }
  return runs
}

/**
 * Two wordings of a sentence as one: what was struck stands before what was inserted in its place. What both have is
 * that of the second.
 *
 * @param before the first wording, @param after the second, both with what changed, see `changedWords`
 */
export function mergedStretches(
  before: readonly TextStretch[],
  after: readonly TextStretch[],
): readonly MergedStretch[] {
  const [old, young] = [[...runsOf(before)], [...runsOf(after)]]
  const merged: MergedStretch[] = []
  const take = (
    from: (readonly TextStretch[])[],
    isChanged: boolean,
    side: MergedStretch['side'] | 'none',
  ): void => {
    if (from[0]?.[0]?.isChanged !== isChanged) return
    const run = from.shift() ?? []
    if (side !== 'none') merged.push(...run.map((stretch) => ({ ...stretch, side })))
  }
  while (old.length + young.length > 0) {
    take(old, true, 'first')
    take(young, true, 'second')
    take(old, false, 'none')
    take(young, false, null)
  }
  return merged
}

import type { Candidate } from './candidate.ts'

/**
 * Keeps the longest of candidates that overlap, and of equally long ones the higher in rank, then the
 * earlier. The result is in order of start and nothing in it overlaps.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byWorth = [...candidates].sort(
    (one, other) =>
      other.end - other.start - (one.end - one.start) || other.rank - one.rank || one.start - other.start,
  )
  const kept: Candidate[] = []
  for (const candidate of byWorth) {
    const at = insertionPoint(kept, candidate.start)
    const before = kept[at - 1]
    const after = kept[at]
    if ((before && before.end > candidate.start) || (after && after.start < candidate.end)) continue
    kept.splice(at, 0, candidate)
  }
  return kept
}

/** Index of the first kept candidate that starts at or after an offset. */
const insertionPoint = (kept: readonly Candidate[], start: number): number => {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle] as Candidate).start < start) low = middle + 1
    else high = middle
  }
  return low
}

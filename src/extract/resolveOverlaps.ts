import { firstFrom } from '#statement/firstFrom.ts'
import type { Candidate } from './candidate.ts'

/** Of candidates that all hang together by overlaps, those that are kept. */
const bestOf = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const byWorth = [...candidates].sort(
    (one, other) =>
      other.end - other.start - (one.end - one.start) || other.rank - one.rank || one.start - other.start,
  )
  const kept: Candidate[] = []
  for (const candidate of byWorth) {
    const at = firstFrom(kept, 'start', candidate.start)
    const before = kept[at - 1]
    const after = kept[at]
    if ((before && before.end > candidate.start) || (after && after.start < candidate.end)) continue
    kept.splice(at, 0, candidate)
  }
  return kept
}

/**
 * Keeps the longest of candidates that overlap, and of equally long ones the higher in rank, then the
 * earlier. The result is in order of start and nothing in it overlaps.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byStart = [...candidates].sort((one, other) => one.start - other.start)
  const kept: Candidate[] = []
  for (let from = 0; from < byStart.length; ) {
    const first = byStart[from] as Candidate
    let { end } = first
    let to = from + 1
    for (let next = byStart[to]; next && next.start < end; next = byStart[to]) {
      end = Math.max(end, next.end)
      to += 1
    }
    if (to - from === 1) kept.push(first)
    else for (const one of bestOf(byStart.slice(from, to))) kept.push(one)
    from = to
  }
  return kept
}

import type { Span } from './statement.ts'

/**
 * Index of the first span that starts, or ends, at an offset or behind it; the number of spans where none does.
 *
 * @param spans in order of start, none overlapping
 */
export function firstFrom(spans: readonly Span[], side: 'start' | 'end', offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span)[side] < offset) low = middle + 1
    else high = middle
  }
  return low
}

import type { Span } from '#statement/statement.ts'

const closer = /["'\u201D\u2019\u00BB)\]]/
/** Closing signs by which an end may be off. */
const slack = 3

/** A text as ends of sentences are compared in it: by the signs that are neither white space nor furniture. */
export interface EndMeasure {
  /** How many such signs stand before an offset. */
  readonly countAt: (offset: number) => number
  /** Offset just behind the sign of that number. */
  readonly offsetOf: (count: number) => number
  /** Whether two counts are the same end: nothing but closing quotes and brackets between them. */
  readonly isSameEnd: (one: number, other: number) => boolean
  /** Whether a span holds any such sign. */
  readonly hasSigns: (span: Span) => boolean
}

/**
 * @param furniture spans that belong to no sentence
 * @param range part of the text that is looked at
 */
export function endMeasure(
  text: string,
  furniture: readonly (readonly [number, number])[],
  [from, to]: readonly [number, number],
): EndMeasure {
  const isFurniture = new Uint8Array(text.length + 1)
  for (const [start, end] of furniture) isFurniture.fill(1, start, end)
  const places: number[] = []
  const counts = new Int32Array(text.length + 2)
  for (let at = from; at < to; at += 1) {
    if (isFurniture[at] === 0 && !/\s/.test(text[at] as string)) places.push(at)
    counts[at + 1] = places.length
  }
  const countAt = (offset: number): number => {
    if (offset <= from) return 0
    return offset >= to ? places.length : (counts[offset] as number)
  }
  const isSameEnd = (one: number, other: number): boolean => {
    const [low, high] = one < other ? [one, other] : [other, one]
    return high - low <= slack && places.slice(low, high).every((at) => closer.test(text[at] as string))
  }
  return {
    countAt,
    offsetOf: (count) => (places[count - 1] ?? from - 1) + 1,
    isSameEnd,
    hasSigns: ({ start, end }) => countAt(end) > countAt(start),
  }
}

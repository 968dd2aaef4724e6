/**
 * Where the names of lines stand beside their ends: as near to them as they can without touching each other, and within
 * a height. Where there is no room for all they stand at equal distances.
 *
 * @param ends of the lines, in pixels from above, in any order
 * @param gap least distance of two names
 * @returns a place for each, in the order of the ends
 */
export function lineEnds(ends: readonly number[], gap: number, height: number): readonly number[] {
  const step = Math.min(gap, ends.length > 1 ? height / (ends.length - 1) : gap)
  const order = [...ends.keys()].sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0) || a - b)
  const places = new Array<number>(ends.length)
  let next = 0
  for (const at of order) {
    places[at] = Math.max(next, ends[at] ?? 0)
    next = (places[at] ?? 0) + step
  }
  let limit = height
  for (const at of order.reverse()) {
    places[at] = Math.min(limit, places[at] ?? 0)
    limit = (places[at] ?? 0) - step
  }
  return places
}

/**
 * Those of some numbers that are nearest to a place.
 *
 * @param numbers in ascending order
 * @returns at the most so many, in ascending order; all where there are no more
 * @example nearest([1, 4, 5, 9], 5, 2) → [4, 5]
 */
export function nearest(numbers: readonly number[], place: number, most: number): readonly number[] {
  if (numbers.length <= most) return numbers
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] as number) < place) from = middle + 1
    else to = middle
  }
  to = from
  while (to - from < most) {
    const [before, after] = [numbers[from - 1], numbers[to]]
    if (after === undefined || (before !== undefined && place - before <= after - place)) from -= 1
    else to += 1
  }
  return numbers.slice(from, to)
}

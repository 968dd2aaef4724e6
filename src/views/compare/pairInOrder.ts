import type { Offer } from './sentenceOffers.ts'

/**
 * For each end of the second text the best chain that ends before it, so that it is found without looking at all
 * (a Fenwick tree of the largest sums).
 */
const bestBefore = (columns: number, sums: Float64Array) => {
  const best = new Int32Array(columns + 1).fill(-1)
  return {
    find: (column: number): number => {
      let found = -1
      for (let at = column; at > 0; at -= at & -at) {
        const offer = best[at] as number
        if (offer >= 0 && (found < 0 || (sums[offer] as number) > (sums[found] as number))) found = offer
      }
      return found
    },
    put: (column: number, offer: number): void => {
      for (let at = column + 1; at <= columns; at += at & -at) {
        const other = best[at] as number
        if (other < 0 || (sums[offer] as number) > (sums[other] as number)) best[at] = offer
      }
    },
  }
}

/**
 * Chooses of what could be paired the pairs that stand in one order in both texts and whose likenesses have the
 * largest sum: dynamic programming over the offers alone. Time grows with the offers, times the logarithm of the
 * sentences.
 *
 * @param offers by sentence of the first text, those of one by the second in descending order
 * @param columns sentences of the second text
 * @returns in order; yields how many offers were weighed
 */
export function* pairInOrder(
  offers: readonly Offer[],
  columns: number,
): Generator<number, readonly Offer[], void> {
  const sums = new Float64Array(offers.length)
  const before = new Int32Array(offers.length).fill(-1)
  const chains = bestBefore(columns, sums)
  let last = -1
  for (const [at, { second, value }] of offers.entries()) {
    const found = chains.find(second)
    before[at] = found
    sums[at] = value + (found < 0 ? 0 : (sums[found] as number))
    chains.put(second, at)
    if (last < 0 || (sums[at] as number) > (sums[last] as number)) last = at
    if (at % 512 === 511) yield 512
  }
  const chosen: Offer[] = []
  for (let at = last; at >= 0; at = before[at] as number) chosen.push(offers[at] as Offer)
  yield offers.length % 512
  return chosen.reverse()
}

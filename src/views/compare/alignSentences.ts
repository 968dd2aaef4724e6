import { likeness } from './likeness.ts'
import { wordTokens } from './wordTokens.ts'
import { wordWeights } from './wordWeights.ts'

/**
 * A sentence of the first text beside its counterpart in the second; numbers from 0, null where there is none.
 * `same` has the same words and signs, `reworded` most of them, `moved` stands elsewhere in the order (and may be
 * reworded too), `dropped` is in the first text alone, `added` in the second.
 */
export type AlignedSentence =
  | { readonly change: 'same' | 'reworded' | 'moved'; readonly first: number; readonly second: number }
  | { readonly change: 'dropped'; readonly first: number; readonly second: null }
  | { readonly change: 'added'; readonly first: null; readonly second: number }

type Pair = readonly [first: number, second: number]

/** From how much on two sentences in order are one that was reworded; out of order more is asked. */
const enough = { inOrder: 0.5, elsewhere: 0.6 }

const step = { pair: 1, first: 2, second: 3 } as const

/** The pairs, in order, whose likenesses have the largest sum, by dynamic programming. */
const pairInOrder = (size: Pair, likenessOf: (row: number) => Float64Array): Pair[] => {
  const [rows, columns] = size
  const width = columns + 1
  const steps = new Uint8Array((rows + 1) * width)
  let above = new Float64Array(width)
  for (let row = 1; row <= rows; row += 1) {
    const alike = likenessOf(row - 1)
    const best = new Float64Array(width)
    for (let column = 1; column <= columns; column += 1) {
      const [without, before] = [above[column] ?? 0, best[column - 1] ?? 0]
      const value = alike[column - 1] ?? 0
      const together = value < enough.inOrder ? -1 : (above[column - 1] ?? 0) + value
      const most = Math.max(without, before, together)
      best[column] = most
      steps[row * width + column] =
        together === most ? step.pair : without === most ? step.first : step.second
    }
    above = best
  }
  const pairs: Pair[] = []
  let [row, column] = [rows, columns]
  while (row > 0 && column > 0) {
    const taken = steps[row * width + column]
    if (taken === step.pair) pairs.push([row - 1, column - 1])
    if (taken !== step.second) row -= 1
    if (taken !== step.first) column -= 1
  }
  return pairs.reverse()
}

/** Pairs of what is left, the most alike first; each sentence once. */
const pairElsewhere = (
  left: readonly number[],
  isLeft: (second: number) => boolean,
  likenessOf: (row: number) => Float64Array,
): Pair[] => {
  const offers: { readonly first: number; readonly second: number; readonly value: number }[] = []
  for (const first of left)
    for (const [second, value] of likenessOf(first).entries())
      if (value >= enough.elsewhere && isLeft(second)) offers.push({ first, second, value })
  const taken = { first: new Set<number>(), second: new Set<number>() }
  return offers
    .sort((a, b) => b.value - a.value || a.first - b.first || a.second - b.second)
    .flatMap(({ first, second }) => {
      if (taken.first.has(first) || taken.second.has(second)) return []
      taken.first.add(first)
      taken.second.add(second)
      return [[first, second] as const]
    })
}

/** Words of sentences as numbers, the same for both texts, and each sentence as one string of its words. */
const numbered = (texts: readonly (readonly string[])[]) => {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  const tokens = texts.map((sentences) => sentences.map((text) => wordTokens(text).map(({ word }) => word)))
  return {
    words: tokens.map((sentences) => sentences.map((words) => words.map(numberOf))),
    keys: tokens.map((sentences) => sentences.map((words) => words.join(' '))),
  }
}

/** Which of two texts is compared first, so that both ways round give the same pairs. */
const comesLater = (first: readonly string[], second: readonly string[]): boolean =>
  first.join('\n') > second.join('\n')

/**
 * Pairs the sentences of two texts: first those that are alike in the same order, then, of what is left, those that
 * stand elsewhere. Either way round gives the same pairs. Time and memory grow with the product of the two numbers
 * of sentences, after what both begin and end with.
 *
 * @returns in the order of reading: a sentence that was dropped before those added in its place; a moved one stands
 *   where it stood in the first text
 * @example alignSentences(['We met Chad.', 'We thank all.'], ['We met Chad.', 'We go home.']) →
 *   same (0, 0), dropped (1), added (1)
 */
export function alignSentences(
  first: readonly string[],
  second: readonly string[],
): readonly AlignedSentence[] {
  const { words, keys } = numbered([first, second])
  const [ours = [], theirs = []] = keys
  if (comesLater(ours, theirs))
    return inReadingOrder(
      pairsOf(words[1] ?? [], words[0] ?? [], theirs, ours).map(({ pair: [b, a], isMoved }) => ({
        pair: [a, b] as const,
        isMoved,
      })),
      ours,
      theirs,
    )
  return inReadingOrder(pairsOf(words[0] ?? [], words[1] ?? [], ours, theirs), ours, theirs)
}

interface FoundPair {
  readonly pair: Pair
  readonly isMoved: boolean
}

/** How many sentences both texts begin with, and end with. */
const commonEnds = (first: readonly string[], second: readonly string[]) => {
  const most = Math.min(first.length, second.length)
  let head = 0
  while (head < most && first[head] === second[head]) head += 1
  let tail = 0
  while (tail < most - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1
  return { head, tail }
}

const pairsOf = (
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
  firstKeys: readonly string[],
  secondKeys: readonly string[],
): FoundPair[] => {
  const { head, tail } = commonEnds(firstKeys, secondKeys)
  const rows = first.length - head - tail
  const columns = second.length - head - tail
  // Weighed by the whole of both texts, so that what both share tells as little in the middle as elsewhere.
  const all = wordWeights(first, second)
  const alike = likeness({
    weights: all.weights,
    first: all.first.slice(head, head + rows),
    second: all.second.slice(head, head + columns),
  })
  const ordered = pairInOrder([rows, columns], alike)
  const [from, to] = [new Set(ordered.map(([a]) => a)), new Set(ordered.map(([, b]) => b))]
  const left = Array.from({ length: rows }, (_, row) => row).filter((row) => !from.has(row))
  const moved = pairElsewhere(left, (column) => !to.has(column), alike)
  const ends = [
    ...Array.from({ length: head }, (_, at): Pair => [at, at]),
    ...Array.from({ length: tail }, (_, at): Pair => [first.length - 1 - at, second.length - 1 - at]),
  ]
  const shift = ([a, b]: Pair): Pair => [a + head, b + head]
  return [
    ...[...ends, ...ordered.map(shift)].map((pair) => ({ pair, isMoved: false })),
    ...moved.map(shift).map((pair) => ({ pair, isMoved: true })),
  ]
}

const inReadingOrder = (
  found: readonly FoundPair[],
  first: readonly string[],
  second: readonly string[],
): readonly AlignedSentence[] => {
  const pairs = new Map(found.map((item) => [item.pair[0], item]))
  const paired = new Set(found.map(({ pair }) => pair[1]))
  const rows: AlignedSentence[] = []
  let next = 0
  const addUpTo = (end: number): void => {
    for (; next < end; next += 1)
      if (!paired.has(next)) rows.push({ change: 'added', first: null, second: next })
  }
  first.forEach((key, at) => {
    const item = pairs.get(at)
    if (!item) {
      rows.push({ change: 'dropped', first: at, second: null })
      return
    }
    const [, to] = item.pair
    if (!item.isMoved) addUpTo(to)
    const kept = key === second[to] ? 'same' : 'reworded'
    rows.push({ change: item.isMoved ? 'moved' : kept, first: at, second: to })
  })
  addUpTo(second.length)
  return rows
}

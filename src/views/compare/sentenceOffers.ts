import { nearest } from './nearest.ts'
import { type WeighedSentence, wordWeights } from './wordWeights.ts'

/** Two sentences that could be one, numbers from 0, and how much alike they are, up to 1. */
export interface Offer {
  readonly first: number
  readonly second: number
  readonly value: number
}

/** A text whose sentences are to be paired: each as the numbers of its words, and as a number of its wording. */
export interface NumberedText {
  readonly words: readonly (readonly number[])[]
  readonly keys: readonly number[]
}

/** A sentence is held against so many others at the most: those that share its rarest words, of many the nearest. */
export const mostOffers = 40

const byKey = (keys: readonly number[]): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>()
  for (const [at, key] of keys.entries()) {
    const others = found.get(key)
    if (others) others.push(at)
    else found.set(key, [at])
  }
  return found
}

/** By word, the sentences of some that have it, in order. */
const havingWord = (
  weighed: readonly WeighedSentence[],
  isOpen: (at: number) => boolean,
): readonly (readonly number[] | undefined)[] => {
  const having: number[][] = []
  for (const [at, { words }] of weighed.entries())
    if (isOpen(at))
      for (const word of words) {
        having[word] ??= []
        having[word].push(at)
      }
  return having
}

/**
 * What of two texts could be paired. A sentence that both have, as often as each other, is offered only to its equals;
 * any other to those that share its rarest words, as far as twice what the common words weigh over what both weigh
 * (Dice's coefficient) is enough. What cannot reach that by its rarest words, or by its length, is not looked at.
 *
 * @param enough the least likeness of two that are not equal
 * @returns by sentence of the first text, those of one by the second in descending order; yields how many words were
 *   looked at
 */
export function* sentenceOffers(
  first: NumberedText,
  second: NumberedText,
  enough: number,
): Generator<number, readonly Offer[], void> {
  const [ours, theirs] = [byKey(first.keys), byKey(second.keys)]
  const isSettled = (key: number): boolean => ours.get(key)?.length === theirs.get(key)?.length
  // Weighed by the whole of both texts, so that what both share tells as little here as elsewhere.
  const weighed = yield* wordWeights(first.words, second.words)
  const having = havingWord(weighed.second, (at) => !isSettled(second.keys[at] as number))
  const seenBy = new Int32Array(second.keys.length).fill(-1)
  const countHere = new Int32Array(weighed.weights.length)
  const offers: Offer[] = []
  const place = new Map<number, number>()
  for (const [row, sentence] of weighed.first.entries()) {
    const key = first.keys[row] as number
    const found: Offer[] = []
    const equals = theirs.get(key) ?? []
    const occurrence = place.get(key) ?? 0
    place.set(key, occurrence + 1)
    const share = (occurrence * equals.length) / (ours.get(key)?.length ?? 1)
    for (const other of nearest(equals, equals[Math.floor(share)] ?? 0, mostOffers)) {
      seenBy[other] = row
      found.push({ first: row, second: other, value: 1 })
    }
    let looked = found.length
    if (!isSettled(key)) {
      const { words, counts, weight } = sentence
      for (const [at, word] of words.entries()) countHere[word] = counts[at] as number
      const along = (row * second.keys.length) / first.keys.length
      let rest = weight
      let offered = 0
      for (const [at, word] of words.entries()) {
        // Two that are alike enough share a word of those that are rarer than this rest.
        if (rest < (enough * weight) / (2 - enough) || offered >= mostOffers) break
        rest -= (counts[at] as number) * (weighed.weights[word] as number)
        const near = nearest(having[word] ?? [], along, mostOffers)
        looked += near.length
        for (const other of near) {
          if (seenBy[other] === row || offered >= mostOffers) continue
          seenBy[other] = row
          const held = weighed.second[other] as WeighedSentence
          const both = weight + held.weight
          if (2 * Math.min(weight, held.weight) < enough * both) continue
          offered += 1
          looked += held.words.length
          let common = 0
          for (const [n, shared] of held.words.entries())
            common +=
              (weighed.weights[shared] as number) *
              Math.min(countHere[shared] as number, held.counts[n] as number)
          const value = (2 * common) / both
          if (value >= enough) found.push({ first: row, second: other, value })
        }
      }
      for (const word of words) countHere[word] = 0
    }
    offers.push(...found.sort((a, b) => b.second - a.second))
    yield looked
  }
  return offers
}

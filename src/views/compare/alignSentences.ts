import { finish } from './finish.ts'
import { listMarkers } from './listMarkers.ts'
import { pairInOrder } from './pairInOrder.ts'
import { type NumberedText, type Offer, sentenceOffers } from './sentenceOffers.ts'
import { wordingKey, wordTokens } from './wordTokens.ts'

/**
 * A sentence of the first text beside its counterpart in the second; numbers from 0, null where there is none.
 * `same` has the same words and signs, however its quotes, dashes and spaces are typed, `reworded` most of them, `moved` stands elsewhere in the order (and may be
 * reworded too), `dropped` is in the first text alone, `added` in the second.
 */
export type AlignedSentence =
  | {
      readonly change: 'same'
      readonly first: number
      readonly second: number
      /** Only the number of its paragraph, or the marker of a list that it begins with, is another. */
      readonly isRenumbered?: true
    }
  | { readonly change: 'reworded' | 'moved'; readonly first: number; readonly second: number }
  | { readonly change: 'dropped'; readonly first: number; readonly second: null }
  | { readonly change: 'added'; readonly first: null; readonly second: number }

type Pair = readonly [first: number, second: number]

/** From how much on two sentences in order are one that was reworded; out of order more is asked. */
const enough = { inOrder: 0.5, elsewhere: 0.6 }

/** Pairs of what is left, the most alike first; each sentence once. */
const pairElsewhere = (offers: readonly Offer[], ordered: readonly Offer[]): readonly Offer[] => {
  const taken = {
    first: new Set(ordered.map(({ first }) => first)),
    second: new Set(ordered.map(({ second }) => second)),
  }
  const isLeft = ({ first, second }: Offer): boolean => !taken.first.has(first) && !taken.second.has(second)
  return offers
    .filter((offer) => offer.value >= enough.elsewhere && isLeft(offer))
    .sort((a, b) => b.value - a.value || a.first - b.first || a.second - b.second)
    .filter((offer) => {
      if (!isLeft(offer)) return false
      taken.first.add(offer.first)
      taken.second.add(offer.second)
      return true
    })
}

/** Numbers for what is the same: in the order in which it is first asked for. */
const numbering = () => {
  const numbers = new Map<string, number>()
  return (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
}

/** A text, its words and sentences as numbers that are the same for both texts, and each sentence as one string. */
interface ReadText extends NumberedText {
  readonly wordings: readonly string[]
  /** What stands before the words of each: the number of a paragraph, the marker of a list. */
  readonly markers: readonly string[]
}

function* readText(
  sentences: readonly string[],
  numberOf: { readonly word: (word: string) => number; readonly key: (key: string) => number },
): Generator<number, ReadText, void> {
  const [words, keys, wordings]: [number[][], number[], string[]] = [[], [], []]
  const lengths = listMarkers(sentences)
  yield sentences.length
  for (const [at, sentence] of sentences.entries()) {
    const tokens = wordTokens(sentence.slice(lengths[at]))
    const wording = wordingKey(tokens)
    words.push(tokens.map(({ word }) => numberOf.word(word)))
    wordings.push(wording)
    keys.push(numberOf.key(wording))
    yield tokens.length
  }
  const markers = sentences.map((sentence, at) => sentence.slice(0, lengths[at]).trim())
  return { words, keys, wordings, markers }
}

/** Which of two texts is compared first, so that both ways round give the same pairs. */
const comesLater = (first: ReadText, second: ReadText): boolean =>
  first.wordings.join('\n') > second.wordings.join('\n')

/**
 * Pairs the sentences of two texts: first those that are alike in the same order, then, of what is left, those that
 * stand elsewhere. Either way round gives the same pairs. Time and memory grow with the number of words: a sentence is
 * held against a few others alone, see `sentenceOffers`.
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
  return finish(alignInSteps(first, second))
}

/** The same in small steps, each of which yields how many words it looked at. */
export function* alignInSteps(
  first: readonly string[],
  second: readonly string[],
): Generator<number, readonly AlignedSentence[], void> {
  const numberOf = { word: numbering(), key: numbering() }
  const ours = yield* readText(first, numberOf)
  const theirs = yield* readText(second, numberOf)
  if (!comesLater(ours, theirs)) return inReadingOrder(yield* pairsOf(ours, theirs), ours, theirs)
  const turned = yield* pairsOf(theirs, ours)
  return inReadingOrder(
    turned.map(({ pair: [b, a], isMoved }) => ({ pair: [a, b], isMoved })),
    ours,
    theirs,
  )
}

interface FoundPair {
  readonly pair: Pair
  readonly isMoved: boolean
}

function* pairsOf(first: NumberedText, second: NumberedText): Generator<number, readonly FoundPair[], void> {
  const offers = yield* sentenceOffers(first, second, enough.inOrder)
  const ordered = yield* pairInOrder(offers, second.keys.length)
  const moved = pairElsewhere(offers, ordered)
  yield offers.length
  const found = (isMoved: boolean) => (offer: Offer) => ({
    pair: [offer.first, offer.second] as const,
    isMoved,
  })
  return [...ordered.map(found(false)), ...moved.map(found(true))]
}

const inReadingOrder = (
  found: readonly FoundPair[],
  first: ReadText,
  second: ReadText,
): readonly AlignedSentence[] => {
  const changeOf = ({ pair: [from, to], isMoved }: FoundPair): AlignedSentence => {
    const both = { first: from, second: to }
    if (isMoved) return { change: 'moved', ...both }
    if (first.keys[from] !== second.keys[to]) return { change: 'reworded', ...both }
    const isRenumbered = first.markers[from] !== second.markers[to]
    return { change: 'same', ...both, ...(isRenumbered && { isRenumbered }) }
  }
  return withAlone(found.map(changeOf), first.keys.length, second.keys.length)
}

/** Pairs in the order of reading, with the sentences that have none. */
const withAlone = (
  found: readonly AlignedSentence[],
  rows: number,
  columns: number,
): readonly AlignedSentence[] => {
  const pairs = new Map(found.map((pair) => [pair.first, pair]))
  const paired = new Set(found.map(({ second }) => second))
  const aligned: AlignedSentence[] = []
  let next = 0
  const addUpTo = (end: number): void => {
    for (; next < end; next += 1)
      if (!paired.has(next)) aligned.push({ change: 'added', first: null, second: next })
  }
  for (let first = 0; first < rows; first += 1) {
    const pair = pairs.get(first)
    if (pair && pair.change !== 'moved') addUpTo(pair.second ?? 0)
    aligned.push(pair ?? { change: 'dropped', first, second: null })
  }
  addUpTo(columns)
  return aligned
}

/** The same sentences compared the other way round, without pairing them anew. */
export function turnAligned(aligned: readonly AlignedSentence[]): readonly AlignedSentence[] {
  const count = (side: 'first' | 'second'): number => aligned.filter((row) => row[side] !== null).length
  const turned = aligned.flatMap((row) =>
    row.change === 'added' || row.change === 'dropped'
      ? []
      : [{ ...row, first: row.second, second: row.first }],
  )
  return withAlone(turned, count('second'), count('first'))
}

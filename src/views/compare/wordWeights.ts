/** The words that a sentence has, each once, the rarest first; how often it has each, and what all weigh together. */
export interface WeighedSentence {
  readonly words: readonly number[]
  readonly counts: readonly number[]
  readonly weight: number
}

/** Sentences of two texts, weighed by one measure. */
export interface WeighedTexts {
  readonly first: readonly WeighedSentence[]
  readonly second: readonly WeighedSentence[]
  /** By word. */
  readonly weights: Float64Array
}

const countsOf = (words: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * Weighs the words of two texts: the fewer sentences have a word, the more it tells of the one that does.
 *
 * @param first each sentence as the numbers of its words
 * @param second likewise, with the same numbers
 * @returns yields how many words were weighed
 */
export function* wordWeights(
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
): Generator<number, WeighedTexts, void> {
  const having: number[] = []
  const count = function* (sentences: readonly (readonly number[])[]) {
    const counted: ReadonlyMap<number, number>[] = []
    for (const words of sentences) {
      const counts = countsOf(words)
      for (const word of counts.keys()) having[word] = (having[word] ?? 0) + 1
      counted.push(counts)
      yield words.length
    }
    return counted
  }
  const counted = { first: yield* count(first), second: yield* count(second) }
  const sentences = first.length + second.length
  const weights = Float64Array.from(having, (n = 1) => Math.log1p(sentences / n))
  const weigh = function* (all: readonly ReadonlyMap<number, number>[]) {
    const weighed: WeighedSentence[] = []
    for (const counts of all) {
      const words = [...counts.keys()].sort((a, b) => (having[a] as number) - (having[b] as number) || a - b)
      const times = words.map((word) => counts.get(word) ?? 0)
      const weight = words.reduce(
        (sum, word, at) => sum + (times[at] as number) * (weights[word] as number),
        0,
      )
      weighed.push({ words, counts: times, weight })
      yield words.length
    }
    return weighed
  }
  return { first: yield* weigh(counted.first), second: yield* weigh(counted.second), weights }
}

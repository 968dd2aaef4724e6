/** How often a sentence has each of its words, with what they weigh together. */
export interface WeighedSentence {
  readonly counts: ReadonlyMap<number, number>
  readonly weight: number
}

/** Sentences of two texts, weighed by one measure. */
export interface WeighedTexts {
  readonly first: readonly WeighedSentence[]
  readonly second: readonly WeighedSentence[]
  /** By word. */
  readonly weights: readonly number[]
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
 */
export function wordWeights(
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
): WeighedTexts {
  const counted = { first: first.map(countsOf), second: second.map(countsOf) }
  const having: number[] = []
  for (const counts of [...counted.first, ...counted.second])
    for (const word of counts.keys()) having[word] = (having[word] ?? 0) + 1
  const sentences = first.length + second.length
  const weights = Array.from(having, (n = 1) => Math.log1p(sentences / n))
  const weigh = (counts: ReadonlyMap<number, number>): WeighedSentence => {
    let weight = 0
    for (const [word, n] of counts) weight += n * (weights[word] ?? 0)
    return { counts, weight }
  }
  return { first: counted.first.map(weigh), second: counted.second.map(weigh), weights }
}

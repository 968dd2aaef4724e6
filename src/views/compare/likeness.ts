import type { WeighedTexts } from './wordWeights.ts'

/**
 * How much alike a sentence of the first text is to each of the second, from 0 (no word in common) to 1 (the same
 * words): twice what the common words weigh over what both weigh (Dice's coefficient).
 *
 * @returns the likenesses of a row of the first text, by sentence of the second; the array is used again
 */
export function likeness({ first, second, weights }: WeighedTexts): (row: number) => Float64Array {
  // By word, the sentences of the second text that have it: a row looks only at those it shares a word with.
  const having: { readonly sentences: number[]; readonly counts: number[] }[] = []
  second.forEach(({ counts }, sentence) => {
    for (const [word, count] of counts) {
      having[word] ??= { sentences: [], counts: [] }
      having[word].sentences.push(sentence)
      having[word].counts.push(count)
    }
  })
  const row = new Float64Array(second.length)
  return (at) => {
    row.fill(0)
    const sentence = first[at]
    if (!sentence) return row
    for (const [word, count] of sentence.counts) {
      const weight = weights[word] ?? 0
      const { sentences, counts } = having[word] ?? { sentences: [], counts: [] }
      for (let n = 0; n < sentences.length; n += 1) {
        const other = sentences[n] as number
        row[other] = (row[other] as number) + weight * Math.min(count, counts[n] as number)
      }
    }
    for (let other = 0; other < row.length; other += 1) {
      const common = row[other] as number
      if (common > 0) row[other] = (2 * common) / (sentence.weight + (second[other]?.weight ?? 0))
    }
    return row
  }
}

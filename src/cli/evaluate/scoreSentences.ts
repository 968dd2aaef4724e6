import type { Span } from '#statement/statement.ts'
import type { GoldSentences } from './corpusSchemas.ts'
import { endMeasure } from './sentenceEnds.ts'

/** A boundary inside a sentence, or a sentence's end that was not found. */
export interface SentenceError {
  readonly what: 'split' | 'missed'
  readonly file: string
  readonly at: number
}

/** How the ends of sentences compare with the gold, over all texts. */
export interface SentenceScore {
  readonly texts: number
  /** Ends of gold that count. */
  readonly gold: number
  readonly split: number
  /** Of the splits, those at full stops of a bad scan. */
  readonly stray: number
  readonly missed: number
  /** Sentences that were found with both limits and nothing between. */
  readonly whole: number
  readonly errors: readonly SentenceError[]
}

type Gold = GoldSentences & { readonly text: string }

const scoreText = (gold: Gold, sentences: readonly Span[]): Omit<SentenceScore, 'texts'> => {
  const { file, text, range, furniture } = gold
  const [from, to] = range
  const { countAt, offsetOf, isSameEnd } = endMeasure(text, furniture, range)
  const open = new Set(gold.doubtful)
  const firm = gold.ends.filter((end) => !open.has(end)).map(countAt)
  const doubtful = gold.doubtful.map(countAt)
  const ends = new Set<number>()
  for (const { start, end } of sentences)
    if (end > from && start < to && (end <= to || text.slice(to, end).trim() === '')) ends.add(countAt(end))
  const read = [...ends].filter((end) => end > 0)
  const isOneOf = (list: readonly number[], end: number): boolean => list.some((one) => isSameEnd(one, end))
  const wrong = read.filter((end) => !isOneOf(firm, end) && !isOneOf(doubtful, end))
  const isHit = firm.map((end) => isOneOf(read, end))
  const missed = firm.filter((_, at) => !isHit[at])
  const isWhole = (end: number, at: number): boolean =>
    (isHit[at] as boolean) &&
    (at === 0 || (isHit[at - 1] as boolean)) &&
    !wrong.some((one) => one > (firm[at - 1] ?? 0) && one < end)
  return {
    gold: firm.length,
    split: wrong.length,
    stray: wrong.filter((end) => isOneOf(gold.strayStops.map(countAt), end)).length,
    missed: missed.length,
    whole: firm.filter(isWhole).length,
    errors: [
      ...wrong.map((end) => ({ what: 'split' as const, file, at: offsetOf(end) })),
      ...missed.map((end) => ({ what: 'missed' as const, file, at: offsetOf(end) })),
    ],
  }
}

/**
 * Compares ends of sentences with the gold. White space and furniture count for nothing, so that an end before or
 * behind a blank line is the same; where a sentence begins is not compared.
 *
 * @param sentencesOf what was found in a text, headings too
 */
export function scoreSentences(
  texts: readonly Gold[],
  sentencesOf: (text: Gold) => readonly Span[],
): SentenceScore {
  let total: SentenceScore = {
    texts: texts.length,
    gold: 0,
    split: 0,
    stray: 0,
    missed: 0,
    whole: 0,
    errors: [],
  }
  for (const text of texts) {
    const one = scoreText(text, sentencesOf(text))
    total = {
      texts: total.texts,
      gold: total.gold + one.gold,
      split: total.split + one.split,
      stray: total.stray + one.stray,
      missed: total.missed + one.missed,
      whole: total.whole + one.whole,
      errors: [...total.errors, ...one.errors],
    }
  }
  return total
}

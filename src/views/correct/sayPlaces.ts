import { sayCorrect } from '#messages/sayCorrect.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'

/** Number of the sentence that holds some words, from 1; null in a heading. */
export function sentenceAt({ sentences }: StatementIndex, { start }: Span): number | null {
  const index = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
  return index < 0 ? null : index + 1
}

/** "sentence 6", or that it is in the heading. */
export function sayPlace(indexed: StatementIndex, span: Span): string {
  const sentence = sentenceAt(indexed, span)
  return sentence === null ? sayCorrect('mention.heading') : sayCorrect('mention.sentence', { sentence })
}

/** "2 more: sentences 7, 9": where the other places are; empty where there are none. */
export function sayElsewhere(indexed: StatementIndex, here: Span, places: readonly Span[]): string {
  const others = places.filter(({ start }) => start !== here.start)
  if (others.length === 0) return ''
  const numbers = [...new Set(others.flatMap((span) => sentenceAt(indexed, span) ?? []))]
  const sentences =
    numbers.length === 0
      ? sayCorrect('mention.heading')
      : sayCorrect('places.sentences', { n: numbers.length, list: numbers.join(', ') })
  return sayCorrect('places.elsewhere', { n: others.length, sentences })
}

import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sayAttribution } from './sayAttribution.ts'

/**
 * A whole sentence as it stands in a cable or a letter: its words, what they are from and its number, as in
 * “Words.” (Report of Wang Yi’s remarks, 9 January 2024, sentence 6). Line breaks of the text are spaces in it;
 * nothing else is changed.
 *
 * @param sentence number, from 1
 * @throws when there is no such sentence
 */
export function sayQuoted(indexed: StatementIndex, sentence: number): string {
  const span = indexed.sentences[sentence - 1]
  if (!span) throw new RangeError(`There is no sentence ${sentence}.`)
  const words = indexed.statement.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return say('quote.whole', { words, source: sayAttribution(indexed, sentence) })
}

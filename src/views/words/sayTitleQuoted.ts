import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { saySource } from './sayAttribution.ts'

/**
 * The title of the text as it stands in a cable: “Words.” (Report of Wang Yi’s remarks, 9 January 2024, title). Line
 * breaks of the text are spaces in it. Null where the text has no title of its own.
 */
export function sayTitleQuoted(indexed: StatementIndex): string | null {
  const { paragraphs, text } = indexed.statement
  const title = paragraphs.find(({ role }) => role === 'title')
  const words = title ? text.slice(title.start, title.end).replace(/\s+/g, ' ').trim() : ''
  if (!words) return null
  return say('quote.whole', { words, source: say('attribution.title', { source: saySource(indexed) }) })
}

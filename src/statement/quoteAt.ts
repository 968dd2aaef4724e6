import type { Mention, Span } from './statement.ts'

/** Code units of context that a quote keeps on each side. */
const contextLength = 32

/** The quote selector of a span of a text: its exact words, and up to 32 code units of what stands around them. */
export function quoteAt(text: string, { start, end }: Span): Mention['quote'] {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}

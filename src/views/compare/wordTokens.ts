/** A word or a sign of a text, with its place in it in UTF-16 code units. */
export interface WordToken {
  readonly word: string
  readonly start: number
  readonly end: number
}

const wordOrSign = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/**
 * The words and signs of a text, in order; white space is none. A sign of punctuation is a token of its own, an
 * apostrophe or hyphen inside a word is not. Composed, so that an accent is the same however it is written.
 *
 * @example wordTokens("China's aim.") → "China's", "aim", "."
 */
export function wordTokens(text: string): readonly WordToken[] {
  return [...text.matchAll(wordOrSign)].map((match) => ({
    word: match[0].normalize('NFC'),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A word or a sign of a text, with its place in it in UTF-16 code units. */
export interface WordToken {
  /** As it is compared: the forms of quotes, apostrophes, dashes and widths do not matter; case and accents do. */
  readonly word: string
  readonly start: number
  readonly end: number
}

const wordOrSign =
  /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]*(?:['’‘‛ʼ′`´\p{Pd}−][\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+)*|[^\s\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]/gu
/** The same for a text of ASCII alone, which is found several times sooner. */
const plainWordOrSign = /[A-Za-z0-9]+(?:['`-][A-Za-z0-9]+)*|[^\sA-Za-z0-9]/g

const isPlain = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** As a search folds them. */
const fold = (word: string): string =>
  word
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .normalize('NFKC')

/**
 * The words and signs of a text, in order; white space and what is not seen, such as a soft hyphen, is none. A sign of
 * punctuation is a token of its own, an apostrophe or hyphen inside a word is not.
 *
 * @example wordTokens("China's aim.") → "China's", "aim", "."
 */
export function wordTokens(text: string): readonly WordToken[] {
  const plain = isPlain(text)
  const tokens: WordToken[] = []
  for (const { 0: found, index } of text.matchAll(plain ? plainWordOrSign : wordOrSign)) {
    const word = plain && !found.includes('`') ? found : fold(found)
    tokens.push({ word, start: index, end: index + found.length })
  }
  return tokens
}

/**
 * Words as one string, the same for all that differ in spaces, quotes and dashes alone.
 *
 * @example wordingKey(wordTokens('a–b…')) → "a - b . . ."
 */
export function wordingKey(tokens: readonly WordToken[]): string {
  const key = tokens.map(({ word }) => word).join(' ')
  return /-|\.\./.test(key) ? key.replace(/[-.]/g, ' $& ').replace(/ +/g, ' ').trim() : key
}

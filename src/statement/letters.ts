/*
 * A browser learns the letters of all the world when it first meets a class such as \p{L}, which takes longer than
 * all else that is done with words while the page starts. Most texts are settled by what Latin letters look like.
 */

const latinWord = /[0-9A-Za-z]/
/** All that holds no letter and no figure: of Latin, and the dashes and quotation marks of general punctuation. */
const wordless = /^[\0-/:-@[-`{-©\u2000-\u206f]*$/
const beyondAscii = /[^\0-\x7f]/
const latinAccents = /[\u0300-\u036f]/g
const beyondLatin = /[^\0-\u024f\u1e00-\u1eff\u2000-\u206f]/

/**
 * Whether a text holds a letter or a figure, of whatever script.
 *
 * @example holdsWord('—') → false
 */
export function holdsWord(text: string): boolean {
  return latinWord.test(text) || (!wordless.test(text) && /[\p{L}\p{N}]/u.test(text))
}

/**
 * Runs of letters and figures, in order; [] for a text without any.
 *
 * @example wordsIn('G20, 2024') → ['G20', '2024']
 */
export function wordsIn(text: string): readonly string[] {
  return text.match(beyondAscii.test(text) ? /[\p{L}\p{N}]+/gu : /[0-9A-Za-z]+/g) ?? []
}

/**
 * A text without its combining marks: of one that is decomposed, without accents.
 *
 * @example withoutMarks('Côte'.normalize('NFD')) → 'Cote'
 */
export function withoutMarks(text: string): string {
  const plain = text.replace(latinAccents, '')
  return beyondLatin.test(plain) ? plain.replace(/\p{M}/gu, '') : plain
}

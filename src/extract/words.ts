/** For each plain sign whether it is a letter or a digit. */
const isPlainWord = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))),
)

const anyWord = /[\p{L}\p{N}]/u

/** Whether a code unit of folded text is part of a word: a letter or a digit. False beyond the text. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? isPlainWord[code] === 1 : code >= 128 && anyWord.test(text[at] as string)
}

const anyCapital = /\p{Lu}/u

/** Whether a code unit of folded text is a capital letter. False beyond the text. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : code >= 128 && anyCapital.test(text[at] as string)
}

/** The first whole word that begins at or after an offset outside any word; null where none is left. */
export function nextWord(
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | null {
  let start = from
  while (start < text.length && !isWordAt(text, start)) start += 1
  if (start >= text.length) return null
  let end = start + 1
  while (isWordAt(text, end)) end += 1
  return { start, end }
}

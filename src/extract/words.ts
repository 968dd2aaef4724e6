const isPlainWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const anyWord = /[\p{L}\p{N}]/u

/** Whether a code unit of folded text is part of a word: a letter or a digit. False beyond the text. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? isPlainWord(code) : code >= 128 && anyWord.test(text[at] as string)
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

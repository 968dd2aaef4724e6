/** What stands before and after a whole word. */
const wordStart = '(?<![\\p{L}\\p{N}])'
const wordEnd = '(?![\\p{L}\\p{N}])'

/** Makes a text safe to stand in a regular expression. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/**
 * Regular expression source that matches a wording however it is set: any run of white space for a space,
 * curly or straight apostrophes, any hyphen, also one followed by the white space of a broken line.
 */
export function wordingPattern(text: string): string {
  return escaped(text)
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]")
    .replace(/[-‐‑–]/g, '[-‐‑–]\\s?')
}

/** The key under which every setting of the same wording is found; letter case is kept. */
export function wordingKey(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[-‐‑–]\s?/g, '-')
}

/** Regular expression source that matches whole words only. */
export function wholeWords(source: string): string {
  return `${wordStart}(?:${source})${wordEnd}`
}

/** Matches any of some wordings as whole words, the longest at one place; null for no wordings. */
export function alternation(wordings: readonly string[], flags: string): RegExp | null {
  if (wordings.length === 0) return null
  // At one place the first alternative wins, so the longest comes first.
  const ordered = [...new Set(wordings)].sort((one, other) => other.length - one.length)
  return new RegExp(wholeWords(ordered.map(wordingPattern).join('|')), flags)
}

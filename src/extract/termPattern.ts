/** What stands before and after a whole word. */
export const wordStart = '(?<![\\p{L}\\p{N}])'
export const wordEnd = '(?![\\p{L}\\p{N}])'

/** Makes a text safe to stand in a regular expression. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

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

/** Code units of an excerpt, at most; and of each passage in it. */
const longest = 300
const longestPart = 60

const cut = (words: string, most: number): string => {
  if (words.length <= most) return words
  const end = words.lastIndexOf(' ', most)
  return `${words.slice(0, end > most / 2 ? end : most).trimEnd()} …`
}

/**
 * The beginnings of passages, each passage once, for a person to know them by: "Home · Share · We use …".
 *
 * @example excerptOf(['Home', 'Share', 'Home']) → 'Home · Share'
 */
export function excerptOf(passages: readonly string[]): string {
  const parts = new Set<string>()
  let length = 0
  for (const passage of passages) {
    const part = cut(passage.replace(/\s+/g, ' ').trim(), longestPart)
    if (part === '' || parts.has(part)) continue
    if (length + part.length > longest) return `${[...parts].join(' · ')} …`
    parts.add(part)
    length += part.length + 3
  }
  return [...parts].join(' · ')
}

import type { ThemesFile } from '#knowledge/knowledge.ts'
import type { Span } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import { alternation, wordingKey } from './termPattern.ts'

/**
 * Hits of theme terms in the counted sentences, outside all other mentions. At one place the longest term
 * wins; an upper-case beginning makes no difference.
 *
 * @param taken spans of all other mentions, in order of start
 */
export function readThemes(
  text: string,
  sentences: readonly Span[],
  { themes }: ThemesFile,
  taken: readonly Span[],
): Candidate[] {
  const themeOf = new Map<string, string>()
  for (const { id, terms } of themes)
    for (const term of terms) themeOf.set(wordingKey(term).toLowerCase(), id)
  const pattern = alternation([...themeOf.keys()], 'giu')
  if (!pattern) return []
  const hits: Candidate[] = []
  for (const sentence of sentences) {
    const blanked = blankOut(text, sentence, taken)
    for (const match of blanked.matchAll(pattern)) {
      const entity = themeOf.get(wordingKey(match[0]).toLowerCase())
      const start = sentence.start + match.index
      if (entity)
        hits.push({ start, end: start + match[0].length, kind: 'theme', entity, reading: 'term', rank: 0 })
    }
  }
  return hits
}

/** The sentence with every taken span replaced by a sign no term holds, so that no hit reaches into one. */
const blankOut = (text: string, { start, end }: Span, taken: readonly Span[]): string => {
  let words = text.slice(start, end)
  for (const span of taken) {
    if (span.end <= start || span.start >= end) continue
    const from = Math.max(0, span.start - start)
    const to = Math.min(end, span.end) - start
    words = words.slice(0, from) + '\u0001'.repeat(to - from) + words.slice(to)
  }
  return words
}

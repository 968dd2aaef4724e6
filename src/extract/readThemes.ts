import type { Span } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import type { FoundWords } from './findWords.ts'
import { isWordAt } from './words.ts'

/**
 * Hits of theme terms in a folded sentence, outside all other mentions. At one place the longest term wins;
 * an upper-case beginning makes no difference.
 *
 * @param found its words, as `findWords` finds them
 * @param taken spans of all other mentions, in order of start, longer first
 * @returns hits in order of start; none overlap
 */
export function readThemes(text: string, found: FoundWords, taken: readonly Span[]): Candidate[] {
  const { lower, themes } = found
  const hits: Candidate[] = []
  let next = 0
  let last = 0
  for (const { start, wordings } of themes) {
    if (start < last) continue
    while (next < taken.length && (taken[next] as Span).end <= start) next += 1
    const isFree = (end: number): boolean => (taken[next]?.start ?? text.length) >= end
    const term = wordings.find(
      ({ wording: { length }, wording }) =>
        lower.startsWith(wording, start) && !isWordAt(lower, start + length) && isFree(start + length),
    )
    if (!term) continue
    last = start + term.wording.length
    hits.push({ start, end: last, kind: 'theme', entity: term.theme, reading: 'term', rank: 0 })
  }
  return hits
}

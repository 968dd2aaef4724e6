import type { ThemesFile } from '#knowledge/knowledge.ts'
import type { Span } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import { foldWording } from './foldWording.ts'
import { wordSieve } from './wordSieve.ts'
import { isWordAt, nextWord } from './words.ts'

/** A term of a theme in lower case, as folding leaves it. */
interface TermOfTheme {
  readonly theme: string
  readonly wording: string
}

/** Terms by their first word, the longest first, and what tells most words that are none. */
interface ThemeTerms {
  readonly byFirstWord: ReadonlyMap<string, readonly TermOfTheme[]>
  readonly mayBegin: ReturnType<typeof wordSieve>
}

const compile = ({ themes }: ThemesFile): ThemeTerms => {
  const byFirstWord = new Map<string, TermOfTheme[]>()
  for (const { id, terms } of themes)
    for (const term of terms) {
      const wording = foldWording(term).toLowerCase()
      const first = nextWord(wording, 0)
      if (!first) continue
      const key = wording.slice(first.start, first.end)
      byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { theme: id, wording }])
    }
  for (const terms of byFirstWord.values())
    terms.sort((one, other) => other.wording.length - one.wording.length)
  return { byFirstWord, mayBegin: wordSieve(byFirstWord.keys()) }
}

const compiled = new WeakMap<ThemesFile, ThemeTerms>()

const termsOf = (file: ThemesFile): ThemeTerms => {
  const known = compiled.get(file)
  if (known) return known
  const made = compile(file)
  compiled.set(file, made)
  return made
}

/**
 * Hits of theme terms in a folded sentence, outside all other mentions. At one place the longest term wins;
 * an upper-case beginning makes no difference.
 *
 * @param taken spans of all other mentions, in order of start, longer first
 * @returns hits in order of start; none overlap
 */
export function readThemes(text: string, themes: ThemesFile, taken: readonly Span[]): Candidate[] {
  const { byFirstWord, mayBegin } = termsOf(themes)
  const lower = text.toLowerCase()
  const hits: Candidate[] = []
  let next = 0
  for (let word = nextWord(lower, 0); word; ) {
    const { start } = word
    if (!mayBegin(lower, start, word.end)) {
      word = nextWord(lower, word.end)
      continue
    }
    while (next < taken.length && (taken[next] as Span).end <= start) next += 1
    const isFree = (end: number): boolean => (taken[next]?.start ?? text.length) >= end
    const term = byFirstWord
      .get(lower.slice(start, word.end))
      ?.find(
        ({ wording: { length }, wording }) =>
          lower.startsWith(wording, start) && !isWordAt(lower, start + length) && isFree(start + length),
      )
    const end = term ? start + term.wording.length : word.end
    if (term) hits.push({ start, end, kind: 'theme', entity: term.theme, reading: 'term', rank: 0 })
    word = nextWord(lower, end)
  }
  return hits
}

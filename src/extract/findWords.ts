import type { Span } from '#statement/statement.ts'
import type { Clue } from './clues.ts'
import type { TermEntry, TermIndex, TermOfTheme } from './termIndex.ts'
import { isWordAt } from './words.ts'

/** A word with the wordings that begin with it, the longest first. */
export interface FoundWord<Wording> extends Span {
  readonly wordings: readonly Wording[]
}

/** What is looked for by its first word, or told by a word, found in one walk over a folded text. */
export interface FoundWords {
  /** The text in lower case. */
  readonly lower: string
  /** In order of start. */
  readonly names: readonly FoundWord<TermEntry>[]
  readonly themes: readonly FoundWord<TermOfTheme>[]
  readonly clues: ReadonlySet<Clue>
}

/** Walks the words of a folded text once for all that hangs on one of them. */
export function findWords(text: string, { byFirstWord, mayBegin }: TermIndex): FoundWords {
  const names: FoundWord<TermEntry>[] = []
  const themes: FoundWord<TermOfTheme>[] = []
  const clues = new Set<Clue>()
  const lower = text.toLowerCase()
  let end = 0
  for (let start = 0; start < lower.length; start = end + 1) {
    end = start
    while (isWordAt(lower, end)) end += 1
    if (end === start || !mayBegin(lower, start, end)) continue
    const begun = byFirstWord.get(lower.slice(start, end))
    if (!begun) continue
    if (begun.names.length > 0) names.push({ start, end, wordings: begun.names })
    if (begun.themes.length > 0) themes.push({ start, end, wordings: begun.themes })
    for (const { word, clue } of begun.clues)
      if (text.startsWith(word, start) || lower.startsWith(word, start)) clues.add(clue)
  }
  return { lower, names, themes, clues }
}

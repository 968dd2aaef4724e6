import type { TermCount, ThemeView } from '#views/panels/themeView.ts'

/** The terms of a theme as a slide lists them: their hits and those of the rest are all that is counted. */
export interface SlideTermList {
  readonly terms: readonly TermCount[]
  /** How many terms there is no room for, with their hits; null where all are listed. */
  readonly rest: { readonly terms: number; readonly hits: number } | null
}

/** Terms that a slide has room for, beside a line for the rest. */
const most = 9

/** The first terms of a list, the most frequent first, and what the others come to; one more term is listed instead. */
export function slideTerms(all: readonly TermCount[]): SlideTermList {
  if (all.length <= most + 1) return { terms: all, rest: null }
  const rest = all.slice(most)
  const hits = rest.reduce((sum, term) => sum + term.hits, 0)
  return { terms: all.slice(0, most), rest: { terms: rest.length, hits } }
}

/** The theme whose terms a slide lists: the chosen one, else the one with most matching mentions; null for none. */
export function leadingTheme({ rows }: Pick<ThemeView, 'rows'>): ThemeView['rows'][number] | null {
  const chosen = rows.find(({ isChosen }) => isChosen)
  return chosen ?? [...rows].sort((one, other) => other.mentions.matching - one.mentions.matching)[0] ?? null
}

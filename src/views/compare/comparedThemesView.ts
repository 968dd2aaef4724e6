import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { unique } from '#reading/unique.ts'
import { isChosen, isFiltered } from '#selection/selection.ts'
import { namesOf } from '#views/words/namesOf.ts'
import type { ComparedPair, Side } from './comparedPair.ts'
import type { NamingChange } from './compareStatements.ts'
import { namedMentions } from './namedMentions.ts'
import { sayMentions } from './sayMentions.ts'

/** What is counted: mentions, or mentions for each thousand words of the text. */
export type ThemeRate = 'thousand' | 'mentions'

/** A number of all mentions of a theme in one text, and of those that stand in a matching sentence. */
export interface ThemeAmount {
  readonly matching: number
  readonly all: number
}

/** A theme that at least one of two texts has. */
export interface ComparedTheme {
  readonly id: string
  readonly name: string
  /** With the sign of its change. */
  readonly written: string
  readonly change: NamingChange
  /** "Development, kept, A: 7 mentions, B: 9 mentions" */
  readonly label: string
  readonly isChosen: boolean
  readonly amounts: Readonly<Record<ThemeRate, Readonly<Record<Side, ThemeAmount>>>>
}

/** The themes of two texts on one scale. */
export interface ComparedThemesView {
  /** In the order of the knowledge; empty where neither text has any, or none of the change that is shown. */
  readonly rows: readonly ComparedTheme[]
  /** Whether neither text has a theme at all. */
  readonly isEmpty: boolean
  /** Whether anything but a theme is chosen. */
  readonly isFiltered: boolean
}

const perThousand = ({ matching, all }: ThemeAmount, words: number): ThemeAmount =>
  words === 0 ? { matching: 0, all: 0 } : { matching: (matching * 1000) / words, all: (all * 1000) / words }

/** Ids of themes as the knowledge of either text lists them, those of the first before what the second has besides. */
const inOrder = ({ first, second, comparison }: ComparedPair): readonly string[] => {
  const known = [first, second].flatMap(({ knowledge }) => knowledge.themes?.themes ?? [])
  return unique([...known, ...comparison.values.theme].map(({ id }) => id))
}

/**
 * Themes with their mentions in both texts. Every filter counts but that on themes; of one change alone while only that
 * is shown.
 */
export function comparedThemesView(pair: ComparedPair): ComparedThemesView {
  const { first, second, comparison, selection, show } = pair
  const changes = new Map(comparison.values.theme.map(({ id, change }) => [id, change]))
  const isNarrowed = isFiltered(selection, 'theme')
  const rows = inOrder(pair).flatMap((id): readonly ComparedTheme[] => {
    const change = changes.get(id)
    if (!change || (show && show !== change)) return []
    const counts = namedMentions(pair, 'theme', id)
    const mentions = {
      first: { matching: counts.first.matching, all: counts.first.total },
      second: { matching: counts.second.matching, all: counts.second.total },
    }
    const name = namesOf(change === 'added' ? second : first).full('theme', id)
    return [
      {
        id,
        name,
        written: sayComparedViews('compared.signed', { name, change }),
        change,
        label: sayMentions(name, change, counts, isNarrowed),
        isChosen: isChosen(selection, 'theme', id),
        amounts: {
          mentions,
          thousand: {
            first: perThousand(mentions.first, comparison.words.first),
            second: perThousand(mentions.second, comparison.words.second),
          },
        },
      },
    ]
  })
  return { rows, isEmpty: changes.size === 0, isFiltered: isNarrowed }
}

/** "13.6", or of mentions "7". */
export function sayAmount(amount: number, rate: ThemeRate): string {
  return rate === 'thousand' && amount > 0 ? amount.toFixed(1) : String(amount)
}

import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import type { ComparedKind, NamingChange, StatementComparison } from './compareStatements.ts'

/** Which of the two texts: the first, A, or the second, B. */
export type Side = 'first' | 'second'

/** Two statements side by side with what is chosen in both. */
export interface ComparedPair {
  readonly first: StatementIndex
  readonly second: StatementIndex
  readonly comparison: StatementComparison
  /** One selection for both texts; each of its ids is known to either. */
  readonly selection: Selection
  /** The one change whose values all views show; null for all. */
  readonly show: NamingChange | null
  /** Which sentences of each match the selection. */
  readonly matches: { readonly first: Matching; readonly second: Matching }
}

/** A value of a comparison, as all views know it. */
export interface ComparedThing {
  readonly kind: ComparedKind
  readonly id: string
}

/** A sentence of one of two texts, from 1. */
export interface SentenceOfSide {
  readonly side: Side
  readonly sentence: number
}

/** What each panel of a comparison is given. */
export interface ComparedPanelProps {
  readonly pair: ComparedPair
  readonly onSelect: (next: Selection) => void
  readonly onShow: (change: NamingChange | null) => void
  /** Lit in all views. */
  readonly hovered: ComparedThing | null
  readonly onHover: (thing: ComparedThing | null) => void
  /** Shows a sentence, from 1, of one of the texts. */
  readonly onSentence: (side: Side, sentence: number) => void
}

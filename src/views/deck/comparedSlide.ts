import type { StatementIndex } from '#reading/statementIndex.ts'
import type { ComparedKind, StatementComparison } from '#views/compare/compareStatements.ts'

/** Two statements and what differs between them. */
export interface ComparedTexts {
  readonly first: StatementIndex
  readonly second: StatementIndex
  readonly comparison: StatementComparison
}

/** A sentence of the first text and what it became in the second, by their numbers from 1. */
export interface RewordedPair {
  readonly first: number
  readonly second: number
}

interface SlideWords {
  /** Stable within its deck. */
  readonly id: string
  /** What it is about, in a few words. */
  readonly label: string
  readonly headline: string
  /** What a person wrote for whoever presents; left out for none. */
  readonly note?: string
}

/** One slide of a comparison. What is kept of it is in `comparedDeck`; the rest is made anew whenever it is shown. */
export type ComparedSlide =
  | (SlideWords & { readonly kind: 'opening' | 'method' })
  /** Everything that either text names of a kind. */
  | (SlideWords & { readonly kind: ComparedKind })
  /** Sentences that were reworded, those first that come to name something else. */
  | (SlideWords & { readonly kind: 'wording'; readonly pairs: readonly RewordedPair[] })

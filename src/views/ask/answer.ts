import type { Source } from '#knowledge/knowledge.ts'
import type { Dated } from '#statement/dated.ts'
import type { MentionKind } from '#statement/statement.ts'
import type { Subject } from '#views/words/subject.ts'

/** How the statement stands to what was asked; `reached` through a forum alone, which implies nobody. */
export type AnswerStanding = 'named' | 'speaker' | 'implied' | 'reached' | 'contested' | 'absent'

/** A piece of a quoted sentence: plain words, or words that are the reason for the quote. */
export interface QuotePiece {
  readonly start: number
  readonly text: string
  readonly mark: {
    readonly kind: MentionKind | 'text'
    /** Id of what the words name; empty for searched words. */
    readonly entity: string
    /** Whether the words only lead to what was asked, as a group does to its member. */
    readonly isThrough: boolean
  } | null
}

/** One whole sentence of the statement; its pieces joined are its text. */
export interface AnswerQuote {
  /** Sentence number, from 1. */
  readonly sentence: number
  readonly pieces: readonly QuotePiece[]
  /** "Report of Wang Yi’s remarks, 9 January 2024, sentence 6" */
  readonly attribution: string
}

/** Something to know beside the headline; with sources where it does not come from the statement. */
export interface AnswerNote {
  readonly words: string
  readonly sources: readonly Source[]
}

/** When and where a forum was held, by other sources or as the text states it. */
export interface AnswerDate extends Dated {
  readonly id: string
  readonly name: string
  /** "26–29 Mar 2024, Boao" */
  readonly when: string
  /** How it has to do with what was asked, where it only stands beside it: "named in the same sentence". */
  readonly beside: string | null
  readonly sources: readonly Source[]
  /** Whether all of them are known to be later than the statement. */
  readonly isLater: boolean
  /** Whether the text itself states when it is held. */
  readonly isStated: boolean
  /** What it states, in words, with the sentence; null where it does not. */
  readonly stated: string | null
}

/** Something else to ask. */
export interface Near {
  readonly subject: Subject
  readonly name: string
}

/** What a statement says, or does not say, about what was asked. */
export interface Answer {
  readonly subject: Subject
  readonly name: string
  readonly standing: AnswerStanding
  /** The answer in one sentence: "Japan is not named." */
  readonly headline: string
  /** What follows it: "Searched for: Japan, Japanese, Tokyo."; may be empty. */
  readonly detail: string
  /** Sentences that name what was asked, then those that reach it, each in reading order. */
  readonly quotes: readonly AnswerQuote[]
  readonly dates: readonly AnswerDate[]
  readonly notes: readonly AnswerNote[]
  /** Whether there are sentences to filter to. */
  readonly canFilter: boolean
  /** What is nearest to something absent. */
  readonly near: readonly Near[]
}

/** The part of an answer that each kind of subject works out for itself. */
export type AnswerTo = Omit<Answer, 'subject'>

import type { StatementMetadata } from '#statement/statement.ts'

/** How far a text has been read. */
export interface ReadingProgress {
  /** What its head says; it is read first. */
  readonly metadata: StatementMetadata
  readonly paragraphs: number
  readonly sentences: number
  /** Share of its headings and sentences in which names and themes have been looked for, from 0 to 1. */
  readonly done: number
  /** Mentions found in these. */
  readonly found: number
}

/** Headings and sentences between two reports, so that a long text is not slowed by telling of itself. */
export const unitsBetween = 40

import type { DocumentNotice, DocumentProblem } from '#documents/documentText.ts'
import type { ReadingProgress } from '#extract/readingProgress.ts'
import type { PageKnowledge } from '#knowledge/knowledge.ts'
import type { Problem } from '#statement/problem.ts'
import type { Statement, StatementMetadata } from '#statement/statement.ts'
import type { FoundView } from '#views/open/foundView.ts'
import type { Work } from '#work/work.ts'
import type { StatementPart } from './statementParts.ts'

/** What is to be read: words that were pasted, or a file with its name. */
export type ReadingSource =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly bytes: Uint8Array
      /** What a person answered where the encoding of a file was not clear. */
      readonly encoding?: string | undefined
    }

/** Asks for one reading. A worker answers one at a time; who no longer wants the answer ends the worker. */
export interface ReadingRequest {
  readonly source: ReadingSource
  /** Metadata that a person entered; it is not guessed. */
  readonly entered: Partial<StatementMetadata>
  /** Address of the file of all that is known. */
  readonly whole: string
  /** Its text, where the page brings it along. */
  readonly brought: string | null
}

/** What was read. */
export interface ReadStatement {
  /** As the rules read it, its metadata guessed, stated by a file or entered, and nothing done to it by a person. */
  readonly statement: Statement
  /** What the page has to know to show it. */
  readonly knowledge: PageKnowledge
  /** What had been done to it when it was saved. */
  readonly work: Work
  /** What was found, in words. */
  readonly found: FoundView
  /** What was left out of the file, or read otherwise than it is shown there. */
  readonly notices: readonly DocumentNotice[]
}

/** Why nothing was read: the file is none that can be, or what the page brings for reading is not what it should be. */
export type ReadingProblem =
  | DocumentProblem
  | { readonly code: 'statementFile' | 'wholeFile'; readonly problem: Problem }
  | { readonly code: 'wholeMissing' | 'failed'; readonly values: { readonly detail: string } }
  /** The page is a single file, and what reads this is no longer what was put into it. */
  | { readonly code: 'partDamaged' }

/** What a worker says: how far it is, any number of times, and one end. */
export type ReadingReport =
  | { readonly kind: 'pages'; readonly done: number; readonly of: number }
  | { readonly kind: 'taken'; readonly words: number }
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  /** A piece of what will have been read, in order: a long list would hold the page up if it came as a whole. */
  | { readonly kind: 'part'; readonly part: StatementPart }
  | { readonly kind: 'read'; readonly read: ReadStatement }
  | { readonly kind: 'refused'; readonly problem: ReadingProblem }

/** How a reading ends: with what was read, or why nothing was. */
export type ReadingEnd = Extract<ReadingReport, { readonly kind: 'read' | 'refused' }>

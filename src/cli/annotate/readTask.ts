import type { CommandReport } from '#cli/commandProblem.ts'
import type { KnownMetadata } from '#statement/parseKnownMetadata.ts'
import type { Statement } from '#statement/statement.ts'
import type { Picture } from './svgOf.ts'
import type { Tables } from './tables.ts'

/**
 * What is wanted of a text: the statement as a file, its mentions, its sentences and what its head says, rows for
 * tables, or a picture.
 */
export type Form = 'statement' | 'spans' | 'structure' | 'rows' | 'svg'

/** A text to be read, and how it is to be printed. Tasks and answers go from thread to thread. */
export interface ReadTask {
  /** A file by its path, the bytes of one, a text, or the bytes of a line that holds a document. */
  readonly from:
    | { readonly text: string }
    | { readonly path: string }
    | { readonly bytes: Uint8Array }
    | { readonly document: Uint8Array }
  /** What the text is called in messages and in what is printed; nothing is asked of a document's. */
  readonly name: string
  /** Id of the statement where `known` holds none. */
  readonly id: string
  /** Metadata that is certain; that of a document itself comes before it. */
  readonly known: KnownMetadata
  /** Its corrections and own words are applied to what is read. */
  readonly saved: Statement | null
  readonly form: Form
  readonly isWithDoubtful: boolean
  /** Whether a file of Markdown is taken with its signs, so that offsets point into it. */
  readonly isUntouched: boolean
  /** What is drawn; null where no picture is wanted. */
  readonly picture: Picture | null
  /** Whether it is one of several texts, so that each record names its own and a statement is one line. */
  readonly isOneOfMany: boolean
}

/** What came of a text. */
export interface ReadResult {
  /** What is printed, without a line's end; empty where there is nothing to print. */
  readonly printed: string
  /** Where rows are wanted. */
  readonly tables?: Tables
  /** What a person should know of how it was come by; a sentence each. */
  readonly notes?: readonly string[]
}

/** What came of a text, or why nothing did; then it is printed only for a line, which every line is answered by. */
export type ReadAnswer = ReadResult &
  ({ readonly ok: true } | { readonly ok: false; readonly problem: CommandReport })

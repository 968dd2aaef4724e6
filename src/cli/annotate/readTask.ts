import type { CommandReport } from '#cli/commandProblem.ts'
import type { KnownMetadata } from '#statement/parseKnownMetadata.ts'

/** What is wanted of a text: the statement as a file, its mentions, or its sentences and what its head says. */
export type Form = 'statement' | 'spans' | 'structure'

/** A text to be read, and how it is to be printed. Tasks and answers go from thread to thread. */
export interface ReadTask {
  /** A file by its path, the bytes of a text, or those of a line that holds a document. */
  readonly from:
    | { readonly path: string }
    | { readonly bytes: Uint8Array }
    | { readonly document: Uint8Array }
  /** What the text is called in messages and in what is printed; nothing is asked of a document's. */
  readonly name: string
  /** Id of the statement where `known` holds none. */
  readonly id: string
  /** Metadata that is certain; that of a document itself comes before it. */
  readonly known: KnownMetadata
  readonly form: Form
  readonly isWithDoubtful: boolean
  /** Whether it is one of several texts, so that each record names its own and a statement is one line. */
  readonly isOneOfMany: boolean
}

/** What is printed, without a line's end, or why nothing is. */
export type ReadAnswer =
  | { readonly ok: true; readonly printed: string }
  | { readonly ok: false; readonly problem: CommandReport; readonly printed: string }

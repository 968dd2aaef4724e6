import type { Result } from '#statement/problem.ts'

/** Kinds of files that are read. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf'

/** A file as it was chosen or dropped. */
export interface DocumentFile {
  /** With its ending, which is asked where the bytes do not tell the format. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * What a reader should know of how the text was come by, by a name that the catalogue has words for. `words` are
 * quoted from the file, of several passages a part; they are cut where they are long.
 */
export type DocumentNotice =
  | { readonly code: 'encodingRead'; readonly values: { readonly encoding: string } }
  | { readonly code: 'pagePartsLeftOut'; readonly values: { readonly n: number; readonly words: string } }
  | {
      readonly code:
        | 'deleted'
        | 'inserted'
        | 'hiddenLeftOut'
        | 'headerLeftOut'
        | 'footerLeftOut'
        | 'footnotesLeftOut'
      readonly values: { readonly n: number; readonly words: string }
    }
  | {
      readonly code: 'commentsLeftOut' | 'picturesLeftOut' | 'scriptsNotRun'
      readonly values: { readonly n: number }
    }
  | {
      readonly code: 'pagesWithoutText'
      /** Numbers of the pages from 1, in order. */
      readonly values: { readonly n: number; readonly pages: string }
    }

/** The text of a file, nothing of it written anew. */
export interface DocumentText {
  readonly format: DocumentFormat
  /** Lines and blank lines as the file sets them; a form feed before each further page of a PDF. */
  readonly text: string
  /** In the order in which they are worth reading; [] where there is nothing to say. */
  readonly notices: readonly DocumentNotice[]
}

/** One way to read the bytes of a text, for a person to choose from. */
export interface EncodingChoice {
  /** Label of the Encoding Standard: `windows-1251`. */
  readonly encoding: string
  /** The first words that the encodings read differently, as this one reads them. */
  readonly sample: string
}

/** Why a file is not read, by a name that the catalogue has words for. Sizes are in megabytes of 2 ** 20 bytes. */
export type DocumentProblem =
  | {
      readonly code:
        | 'documentEmpty'
        | 'documentNotText'
        | 'documentProtected'
        | 'documentOldWord'
        | 'documentDamaged'
        | 'documentStopped'
      readonly values: Readonly<Record<string, never>>
    }
  | {
      readonly code: 'documentTooLarge' | 'documentTooMuchText'
      readonly values: { readonly found: number; readonly limit: number }
    }
  | { readonly code: 'documentUnpacksTooFar'; readonly values: { readonly limit: number } }
  | { readonly code: 'documentUnknown'; readonly values: { readonly ending: string } }
  | { readonly code: 'documentOnlyPictures'; readonly values: { readonly n: number } }
  | { readonly code: 'encodingUnclear'; readonly values: { readonly choices: readonly EncodingChoice[] } }

/** The text of a file, or why there is none. */
export type DocumentResult = Result<DocumentText, DocumentProblem>

/** How a file is read. */
export interface ReadOptions {
  /** An AbortSignal: ends the reading with `documentStopped`, of a PDF between two pages. */
  readonly signal?: { readonly aborted: boolean } | undefined
  /** Hears how far it is: of a PDF its pages, else parts of the work. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined
  /** What a person answered to `encodingUnclear`: one of its choices. */
  readonly encoding?: string | undefined
}

/** A problem as a result. */
export const refused = (
  problem: DocumentProblem,
): { readonly ok: false; readonly problem: DocumentProblem } => ({
  ok: false,
  problem,
})

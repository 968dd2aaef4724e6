import type { AboutDraft } from '#views/open/aboutDraft.ts'
import type { ReadingState } from '#views/open/readingView.ts'
import type { SaidProblem } from '#views/words/sayProblem.ts'
import type { ReadingReport, ReadStatement } from '#worker/readingMessage.ts'

/** One way to read the letters of a file, for a person to choose. */
export interface EncodingWay {
  readonly encoding: string
  readonly sample: string
  readonly read: () => void
}

/** Something that was not read. */
export interface Refused {
  /** "broken.json was not read" */
  readonly title: string
  readonly said: SaidProblem
  /** Ways to read its letters, where only a person can tell which is right. */
  readonly ways: readonly EncodingWay[]
}

/** What the dialog shows. */
export type OpenStage =
  | { readonly kind: 'take'; readonly refused: Refused | null }
  | { readonly kind: 'reading'; readonly state: ReadingState }
  | {
      readonly kind: 'about'
      /** Name of the file; null for words that were pasted. */
      readonly name: string | null
      readonly read: ReadStatement
      readonly draft: AboutDraft
      /** Why it could not be read once more by what was entered; null before that, and once more was entered. */
      readonly refused: Refused | null
    }

/** The stage of a reading that has just begun. */
export function readingStage(name: string | null, size: number, isAgain: boolean): OpenStage {
  return { kind: 'reading', state: { name, size, isAgain, pages: null, words: null, progress: null } }
}

/** The stage once the worker has told something; what it tells after the reading was left is nothing. */
export function withReport(stage: OpenStage, report: ReadingReport): OpenStage {
  if (stage.kind !== 'reading') return stage
  const { state } = stage
  if (report.kind === 'pages') return { kind: 'reading', state: { ...state, pages: report } }
  if (report.kind === 'taken') return { kind: 'reading', state: { ...state, words: report.words } }
  if (report.kind === 'progress') return { kind: 'reading', state: { ...state, progress: report.progress } }
  return stage
}

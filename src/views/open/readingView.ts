import { sayOpen } from '#messages/sayOpen.ts'
import type { StatementMetadata } from '#statement/statement.ts'

/** How far a reading is, as the worker last told; what it has not told of is null. */
export interface ReadingState {
  /** Name of the file; null for words that were pasted. */
  readonly name: string | null
  /** Bytes of the file, or letters of what was pasted. */
  readonly size: number
  /** Whether it is read again by what a person entered about it. */
  readonly isAgain: boolean
  /** Pages of the file that were taken, of all. */
  readonly pages: { readonly done: number; readonly of: number } | null
  /** Words of the text. */
  readonly words: number | null
  readonly progress: {
    readonly metadata: StatementMetadata
    readonly paragraphs: number
    readonly sentences: number
    /** Share of the sentences that was read, from 0 to 1. */
    readonly done: number
    readonly found: number
  } | null
}

/** One step of the reading with what it found. */
export interface ReadingStep {
  readonly name: string
  /** "208 words", "11 so far"; empty before there is anything. */
  readonly found: string
  readonly state: 'done' | 'now' | 'later'
}

/** What is said while a text is read. */
export interface ReadingView {
  /** "Reading communique.docx" */
  readonly title: string
  /** "22 kB" */
  readonly size: string
  /** "Looking for names and themes, 8 of 12 sentences" */
  readonly now: string
  /** Share of the whole, from 0 to 1. */
  readonly share: number
  readonly steps: readonly ReadingStep[]
  /** What stopping it goes back to. */
  readonly cancelNote: string
}

/** Shares of the whole at which a file has been taken, and its head and sentences been told apart. */
const shares = { file: 0.4, head: 0.5 }

const saySize = (bytes: number): string => {
  if (bytes < 1000) return sayOpen('reading.size', { kind: 'bytes', n: bytes })
  if (bytes < 1_000_000) return sayOpen('reading.size', { kind: 'kb', n: Math.round(bytes / 1000) })
  return sayOpen('reading.size', { kind: 'mb', n: Math.round(bytes / 100_000) / 10 })
}

const knownFields = ({ title, kind, issuers, date, place, occasion, speaker }: StatementMetadata): number =>
  [title, kind, issuers.length > 0, date, place, occasion, speaker?.name, speaker?.role].filter(Boolean)
    .length

const sayNow = ({ name, pages, words, progress }: ReadingState): string => {
  if (progress) {
    const { done, sentences } = progress
    return sayOpen('reading.looking', { done: Math.round(done * sentences), of: sentences })
  }
  if (words !== null || name === null) return sayOpen('reading.start')
  return pages ? sayOpen('reading.page', { ...pages }) : sayOpen('reading.file')
}

const shareOf = ({ pages, words, progress }: ReadingState): number => {
  if (progress) return shares.head + (1 - shares.head) * progress.done
  if (words !== null) return shares.file
  return pages ? (shares.file * pages.done) / pages.of : 0
}

/** Says how far the reading of a text is. */
export function readingView(state: ReadingState): ReadingView {
  const { name, size, words, progress } = state
  const step = (of: Parameters<typeof sayOpen>[0], found: string, isDone: boolean, isNow: boolean) => ({
    name: sayOpen(of),
    found,
    state: isDone ? ('done' as const) : isNow ? ('now' as const) : ('later' as const),
  })
  const isTaken = words !== null
  return {
    title: sayOpen('reading.title', { name: name ?? sayOpen('reading.pasted') }),
    size: saySize(size),
    now: sayNow(state),
    share: shareOf(state),
    cancelNote: sayOpen(state.isAgain ? 'reading.cancelAgain' : 'reading.cancelNote'),
    steps: [
      step('reading.stepText', isTaken ? sayOpen('reading.words', { n: words }) : '', isTaken, true),
      step(
        'reading.stepHead',
        progress ? sayOpen('reading.fields', { n: knownFields(progress.metadata) }) : '',
        progress !== null,
        isTaken,
      ),
      step(
        'reading.stepSentences',
        progress
          ? sayOpen('reading.and', { paragraphs: progress.paragraphs, sentences: progress.sentences })
          : '',
        progress !== null,
        false,
      ),
      step(
        'reading.stepNames',
        progress ? sayOpen('reading.soFar', { n: progress.found }) : '',
        false,
        progress !== null,
      ),
    ],
  }
}

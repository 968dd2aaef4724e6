import { memo } from 'react'
import { type ColorOf, TextPieces } from '#ui/shared/TextPieces.tsx'
import type { ReaderParagraph, ReaderRun } from '#views/readerView.ts'

const Run = memo(function Run(props: {
  readonly run: ReaderRun
  readonly isMatching: boolean | null
  readonly colorOf: ColorOf
}) {
  const { run, isMatching, colorOf } = props
  if (run.sentence === null) return <TextPieces pieces={run.pieces} colorOf={colorOf} />
  return (
    <span data-sentence={run.sentence} data-match={isMatching ?? undefined}>
      <TextPieces pieces={run.pieces} colorOf={colorOf} />
    </span>
  )
})

/**
 * Paragraphs of the statement, each sentence an element of its own.
 *
 * @param isMatching null while nothing is filtered: then no sentence is marked either way.
 */
export function ReaderText(props: {
  readonly paragraphs: readonly ReaderParagraph[]
  readonly isMatching: ((sentence: number) => boolean) | null
  readonly colorOf: ColorOf
}) {
  const { paragraphs, isMatching, colorOf } = props
  return paragraphs.map(({ role, start, runs }) => (
    <p key={start} className={`reader-${role}`}>
      {runs.map((run) => (
        <Run
          key={run.start}
          run={run}
          colorOf={colorOf}
          isMatching={isMatching && run.sentence !== null ? isMatching(run.sentence) : null}
        />
      ))}
    </p>
  ))
}

import { type CSSProperties, memo } from 'react'
import type { ReaderParagraph, ReaderRun, TextPiece } from '#views/readerView.ts'

type ColorOf = (initiative: string) => string

function Piece({ piece, colorOf }: { readonly piece: TextPiece; readonly colorOf: ColorOf }) {
  if (piece.kind === 'words') return piece.text
  const { mention, pieces } = piece
  return (
    <mark
      data-entity={mention.entity}
      data-mention={mention.index}
      data-kind={mention.kind}
      data-conflict={mention.conflict === null ? undefined : true}
      style={
        mention.kind === 'initiative' ? ({ '--mark': colorOf(mention.entity) } as CSSProperties) : undefined
      }
      data-speaker={piece.isSpeaker || undefined}
    >
      {pieces.map((inner) => (
        <Piece key={inner.start} piece={inner} colorOf={colorOf} />
      ))}
    </mark>
  )
}

// The words of a sentence never change; only its attribute does, and only where a match began or ended.
const Pieces = memo(function Pieces(props: {
  readonly pieces: readonly TextPiece[]
  readonly colorOf: ColorOf
}) {
  const { pieces, colorOf } = props
  return pieces.map((piece) => <Piece key={piece.start} piece={piece} colorOf={colorOf} />)
})

const Run = memo(function Run(props: {
  readonly run: ReaderRun
  readonly isMatching: boolean | null
  readonly colorOf: ColorOf
}) {
  const { run, isMatching, colorOf } = props
  if (run.sentence === null) return <Pieces pieces={run.pieces} colorOf={colorOf} />
  return (
    <span data-sentence={run.sentence} data-match={isMatching ?? undefined}>
      <Pieces pieces={run.pieces} colorOf={colorOf} />
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

import { type CSSProperties, memo } from 'react'
import { say } from '#messages/say.ts'
import type { TextPiece } from '#views/panels/readerView.ts'
import './textMarks.css'

/** Colour of an initiative. */
export type ColorOf = (initiative: string) => string

function Piece({ piece, colorOf }: { readonly piece: TextPiece; readonly colorOf: ColorOf }) {
  if (piece.kind === 'words') return piece.text
  if (piece.kind === 'doubtful')
    return (
      <span className="doubtful" title={say('reader.doubtful')}>
        {piece.text}
      </span>
    )
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
      data-speaker={piece.speaker ?? undefined}
      // Reached by the arrow keys of the text around it.
      tabIndex={-1}
    >
      {pieces.map((inner) => (
        <Piece key={inner.start} piece={inner} colorOf={colorOf} />
      ))}
    </mark>
  )
}

/** Words with their marks, and the colour of each initiative. */
export interface TextPiecesProps {
  readonly pieces: readonly TextPiece[]
  readonly colorOf: ColorOf
}

/**
 * Words with their mentions as marks. The words of a sentence never change, only attributes around them do.
 * Lines under the marks are drawn inside an element of class `marked`.
 */
export const TextPieces = memo(function TextPieces({ pieces, colorOf }: TextPiecesProps) {
  return pieces.map((piece) => <Piece key={piece.start} piece={piece} colorOf={colorOf} />)
})

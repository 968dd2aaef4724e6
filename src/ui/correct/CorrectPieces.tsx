import { Check, X } from 'lucide-react'
import { type CSSProperties, memo } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { ColorOf, TextPiecesProps } from '#ui/shared/TextPieces.tsx'
import type { TextPiece } from '#views/panels/readerView.ts'

const yes = <Check size={13} aria-hidden="true" />
const no = <X size={13} aria-hidden="true" />

/** Words that are read with doubt, and the two answers beside them; keys answer for them from the words themselves. */
function Doubtful({ piece }: { readonly piece: Extract<TextPiece, { kind: 'doubtful' }> }) {
  const { doubt, name, text, start } = piece
  const kind = sayCorrect('kind', { kind: doubt.kind })
  return (
    <>
      <mark className="doubtful" data-doubt={start} data-entity={doubt.entity}>
        {text}
      </mark>
      <span className="doubt-answers">
        <button
          type="button"
          tabIndex={-1}
          data-accept={start}
          aria-label={sayCorrect('accept', { name, kind })}
          title={sayCorrect('accept', { name, kind })}
        >
          {yes}
        </button>
        <button
          type="button"
          tabIndex={-1}
          data-reject={start}
          aria-label={sayCorrect('reject', { name })}
          title={sayCorrect('reject', { name })}
        >
          {no}
        </button>
      </span>
    </>
  )
}

function Piece({ piece, colorOf }: { readonly piece: TextPiece; readonly colorOf: ColorOf }) {
  if (piece.kind === 'words') return piece.text
  if (piece.kind === 'doubtful') return <Doubtful piece={piece} />
  const { mention, byHand, pieces } = piece
  const mark = { '--mark': colorOf(mention.entity) } as CSSProperties
  return (
    <mark
      data-entity={mention.entity}
      data-kind={mention.kind}
      data-conflict={mention.conflict === null ? undefined : true}
      // Drawn behind the words and no part of them, so that whoever takes words takes those of the text.
      data-note={byHand === null ? undefined : sayCorrect('byHand', { name: byHand })}
      style={mention.kind === 'initiative' ? mark : undefined}
    >
      {pieces.map((inner) => (
        <Piece key={inner.start} piece={inner} colorOf={colorOf} />
      ))}
    </mark>
  )
}

/** Words with their mentions as marks, to be corrected: those made by hand say so, doubtful ones ask. */
export const CorrectPieces = memo(function CorrectPieces({ pieces, colorOf }: TextPiecesProps) {
  return pieces.map((piece) => <Piece key={piece.start} piece={piece} colorOf={colorOf} />)
})

import { type ComponentType, memo, type RefObject, useMemo } from 'react'
import { type ReaderPart, readerParts } from '#layouts/readerParts.ts'
import { type ColorOf, TextPieces, type TextPiecesProps } from '#ui/shared/TextPieces.tsx'
import { useMarksWhenNear, useNearParts } from '#ui/shared/useNearParts.ts'
import type { ReaderParagraph, ReaderRun } from '#views/panels/readerView.ts'

interface Marking {
  /** What draws words with their marks. */
  readonly Pieces: ComponentType<TextPiecesProps>
  /** Without its marks a text is plain words, each sentence an element all the same. */
  readonly isMarked: boolean
  readonly colorOf: ColorOf
}

/** A sentence, or the words between two. */
function Run({ run, Pieces, isMarked, colorOf }: Marking & { readonly run: ReaderRun }) {
  const words = isMarked ? <Pieces pieces={run.pieces} colorOf={colorOf} /> : run.text
  return run.sentence === null ? words : <span data-sentence={run.sentence}>{words}</span>
}

const Paragraph = memo(function Paragraph(props: Marking & { readonly paragraph: ReaderParagraph }) {
  const { paragraph, Pieces, isMarked, colorOf } = props
  return (
    <p className={`reader-${paragraph.role}`} data-start={paragraph.start}>
      {paragraph.runs.map((run) => (
        <Run key={run.start} run={run} Pieces={Pieces} isMarked={isMarked} colorOf={colorOf} />
      ))}
    </p>
  )
})

type Register = ReturnType<typeof useNearParts>

const Part = memo(function Part(props: {
  readonly part: ReaderPart
  readonly isFirst: boolean
  readonly register: Register
  readonly Pieces: ComponentType<TextPiecesProps>
  readonly colorOf: ColorOf
}) {
  const { part, isFirst, register, Pieces, colorOf } = props
  const { place, isMarked } = useMarksWhenNear<HTMLDivElement>(register, isFirst)
  return (
    <div
      ref={place}
      className="reader-part"
      data-part="text-run"
      // Lines of the text's own height; once it has been laid out its true height is kept.
      style={{ containIntrinsicBlockSize: `auto ${part.lines * 1.44}em` }}
    >
      {part.paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.start}
          paragraph={paragraph}
          Pieces={Pieces}
          isMarked={isMarked}
          colorOf={colorOf}
        />
      ))}
    </div>
  )
})

/**
 * Paragraphs of the statement, each sentence an element of its own. Nothing in it depends on what is chosen. Of a
 * long text only the parts near the reader have their marks.
 *
 * @param moved changes when other parts may have come near without scrolling
 */
export const ReaderText = memo(function ReaderText(props: {
  readonly box: RefObject<Element | null>
  readonly paragraphs: readonly ReaderParagraph[]
  readonly moved: unknown
  readonly Pieces?: ComponentType<TextPiecesProps> | undefined
  readonly colorOf: ColorOf
}) {
  const { box, paragraphs, moved, Pieces = TextPieces, colorOf } = props
  const parts = useMemo(() => readerParts(paragraphs), [paragraphs])
  const register = useNearParts(box, moved)
  if (!parts)
    return paragraphs.map((paragraph) => (
      <Paragraph key={paragraph.start} paragraph={paragraph} Pieces={Pieces} isMarked colorOf={colorOf} />
    ))
  return parts.map((part, index) => (
    <Part
      key={part.paragraphs[0]?.start}
      part={part}
      isFirst={index === 0}
      register={register}
      Pieces={Pieces}
      colorOf={colorOf}
    />
  ))
})

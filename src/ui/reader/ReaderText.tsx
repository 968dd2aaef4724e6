import { type CSSProperties, memo } from 'react'
import { type ColorOf, TextPieces } from '#ui/shared/TextPieces.tsx'
import type { ReaderParagraph, ReaderRun } from '#views/panels/readerView.ts'

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

const Paragraph = memo(function Paragraph(props: {
  readonly paragraph: ReaderParagraph
  /** Numbers of the matching sentences in it, separated by spaces; null while nothing is filtered. */
  readonly matches: string | null
  /** Colour of the rule beside it, given only where it is drawn: a style the words inherit restyles them all. */
  readonly accent: string | null
  readonly colorOf: ColorOf
}) {
  const { paragraph, matches, accent, colorOf } = props
  const numbers = new Set(matches?.split(' ').map(Number))
  return (
    <p
      className={`reader-${paragraph.role}`}
      data-matching={accent === null ? undefined : true}
      style={accent === null ? undefined : ({ '--accent': accent } as CSSProperties)}
    >
      {paragraph.runs.map((run) => (
        <Run
          key={run.start}
          run={run}
          colorOf={colorOf}
          isMatching={matches !== null && run.sentence !== null ? numbers.has(run.sentence) : null}
        />
      ))}
    </p>
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
  /** Colour of the rule beside matching paragraphs. */
  readonly accent: string
  readonly colorOf: ColorOf
}) {
  const { paragraphs, isMatching, accent, colorOf } = props
  const matchesIn = ({ runs }: ReaderParagraph): string | null =>
    isMatching &&
    runs.flatMap(({ sentence }) => (sentence !== null && isMatching(sentence) ? [sentence] : [])).join(' ')
  return paragraphs.map((paragraph) => {
    const matches = matchesIn(paragraph)
    return (
      <Paragraph
        key={paragraph.start}
        paragraph={paragraph}
        matches={matches}
        accent={matches ? accent : null}
        colorOf={colorOf}
      />
    )
  })
}

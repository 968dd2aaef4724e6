import { type PointerEvent, useMemo } from 'react'
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { HeldDates } from '#ui/shared/HeldDates.tsx'
import { lightUp } from '#ui/shared/lightUp.ts'
import { type ColorOf, TextPieces } from '#ui/shared/TextPieces.tsx'
import { useMostThatFits } from '#ui/shared/useMostThatFits.ts'
import { useSize } from '#ui/shared/useSize.ts'
import { walkMarks } from '#ui/shared/walkMarks.ts'
import { slideQuote } from '#views/deck/slideView.ts'
import { roomFor } from './typeScale.ts'

const lineHeight = 1.38

const entityAt = (event: PointerEvent): readonly string[] => {
  const entity = (event.target as Element).closest('mark')?.dataset.entity
  return entity ? [entity] : []
}

/** How much larger than the smallest size a quote may be set, tried in this order. */
const steps = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]

/** Code units that fit a box with the attribution below them. */
const room = (width: number, height: number, size: number, attribution: number): number => {
  // The attribution stands a little apart; in a narrow column it takes up to three lines.
  const lines = width > attribution * 30 ? 1 : 3
  const below = attribution * 1.3 * lines + size * 0.7
  return roomFor(width, Math.max(0, height - below), size, lineHeight)
}

/**
 * Words of the statement, as many as there is room for, and below them where they are from. Where the whole
 * sentence fits it is set as large as it can be.
 */
export function SlideQuote(props: {
  readonly indexed: StatementIndex
  readonly selection: Selection
  readonly sentence: number | null
  /** Smallest and largest size of the type in CSS pixels. */
  readonly size: number
  readonly largest: number
  /** Whether it stands beside another quote, and has a name of its own. */
  readonly isNext?: boolean
  /** Whether the sentence may take the height it needs. */
  readonly isWhole?: boolean
  readonly colorOf: ColorOf
  /** A mention was clicked. */
  readonly onMention: (index: number) => void
}) {
  const { indexed, selection, sentence, size, largest, isWhole = false, colorOf, onMention } = props
  const { isNext = false } = props
  const { ref, width, height } = useSize<HTMLElement>()
  const sizes = steps.map((step) => size + (largest - size) * step)
  const roomAt = (at: number): number => (isWhole ? Infinity : room(width, height, at, size))
  const quoteOf = (most: number) => slideQuote(indexed, selection, sentence, most)
  const whole =
    width > 0
      ? sizes
          .map((at) => ({ at, quote: quoteOf(roomAt(at)) }))
          .find(({ quote }) => quote && !quote.isCutBefore && !quote.isCutAfter)
      : undefined
  // By estimate it does not fit whole; how much of it does is seen when it is set.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes what fits
  const setting = useMemo(() => ({}), [indexed, selection, sentence, width, height, size, isWhole])
  const least = width > 0 ? roomAt(size) : 0
  const span = whole || width === 0 ? null : indexed.sentences[(quoteOf(least)?.sentence ?? 0) - 1]
  const most = useMostThatFits(setting, least, span ? span.end - span.start : least, () => {
    const figure = ref.current?.querySelector('figure')
    return !figure || figure.offsetHeight <= height
  })
  const set = whole ?? { at: size, quote: width > 0 ? quoteOf(most) : null }
  const { quote } = set
  return (
    <section
      ref={ref}
      aria-label={sayDeck(isNext ? 'slide.wordsNext' : 'slide.words')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: from here the arrow keys walk the marks.
      tabIndex={0}
      onKeyDown={(event) => walkMarks(event, onMention)}
      onPointerOver={(event) => lightUp(entityAt(event))}
      onPointerLeave={() => lightUp([])}
      onClick={(event) => {
        const mark = (event.target as Element).closest('mark')
        if (mark?.dataset.mention) onMention(Number(mark.dataset.mention))
      }}
      className="slide-quote marked"
      data-part="keys"
      style={{ fontSize: set.at, lineHeight }}
    >
      {quote ? (
        <figure data-sentence={quote.sentence}>
          <blockquote lang={indexed.statement.metadata.language} dir="auto">
            <p>
              {quote.isCutBefore ? '…' : ''}
              <TextPieces pieces={quote.pieces} colorOf={colorOf} />
              {quote.isCutAfter ? '…' : ''}
            </p>
          </blockquote>
          <figcaption style={{ fontSize: size }}>
            <bdi>
              <HeldDates words={quote.attribution} />
            </bdi>
          </figcaption>
        </figure>
      ) : null}
    </section>
  )
}

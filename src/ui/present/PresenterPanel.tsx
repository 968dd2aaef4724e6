import { ChevronLeft, ChevronRight, Keyboard, Square, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Slide } from '#deck/deck.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { type ColorOf, TextPieces } from '#ui/shared/TextPieces.tsx'
import type { SlideQuote } from '#views/deck/slideView.ts'
import './presenter.css'

/** What only the person who speaks sees: this slide and the next, the note, the time, and the way on. */
export function PresenterPanel(props: {
  readonly slide: Slide
  readonly next: Slide | null
  /** From 1. */
  readonly number: number
  readonly total: number
  /** The whole sentence the slide quotes from. */
  readonly quote: SlideQuote | null
  /** Language of the quote. */
  readonly language: string
  readonly colorOf: ColorOf
  readonly isBlank: boolean
  /** Whether the window with the slides does not answer. */
  readonly isAlone: boolean
  readonly isOffScript: boolean
  readonly currentSlide: ReactNode
  readonly nextSlide: ReactNode
  readonly times: ReactNode
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onScript: () => void
  readonly onBlank: () => void
  readonly onHelp: () => void
  readonly onEnd: () => void
}) {
  const { slide, next, number, total, quote, language, colorOf, isBlank, isAlone, isOffScript } = props
  const { currentSlide, nextSlide, times, onPrevious, onNext, onScript, onBlank, onHelp, onEnd } = props
  const isFirst = number === 1
  const isLast = number === total
  const sentence = quote ? sayPresent('presenter.sentence', { sentence: quote.sentence }) : ''
  return (
    <main className="presenter" aria-label={sayPresent('presenter.window')}>
      <header className="presenter-head">
        <h1>
          <span className="presenter-position">{sayPresent('presenter.position', { number, total })}</span>{' '}
          {slide.label}
        </h1>
        {times}
      </header>
      <p className="presenter-alone" role="status">
        {isAlone ? sayPresent('presenter.alone') : ''}
      </p>
      <div className="presenter-columns">
        <div className="presenter-column">
          <section className="presenter-slide" aria-label={sayPresent('presenter.current')}>
            <p className="visually-hidden">{slide.headline}</p>
            {currentSlide}
            {isBlank ? <p className="presenter-blank">{sayPresent('presenter.isBlank')}</p> : null}
          </section>
          <section
            className="presenter-note scroll"
            data-part="keys"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and keys have to reach it.
            tabIndex={0}
            aria-label={sayPresent('presenter.note')}
          >
            <p className={slide.note ? undefined : 'muted'}>{slide.note || sayPresent('presenter.noNote')}</p>
          </section>
        </div>
        <div className="presenter-column">
          <section className="presenter-slide" aria-label={sayPresent('presenter.next')}>
            <h2>
              {sayPresent('presenter.next')}
              {next ? `: ${next.label}` : ''}
            </h2>
            {next ? (
              <>
                <p className="visually-hidden">{next.headline}</p>
                {nextSlide}
              </>
            ) : (
              <p className="muted">{sayPresent('presenter.last')}</p>
            )}
          </section>
          {quote ? (
            <section
              className="presenter-sentence scroll marked"
              data-part="keys"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
              tabIndex={0}
              aria-label={sentence}
            >
              <h2>{sentence}</h2>
              <p lang={language} dir="auto">
                <TextPieces pieces={quote.pieces} colorOf={colorOf} />
              </p>
            </section>
          ) : null}
        </div>
      </div>
      <footer className="presenter-tools" role="group" aria-label={sayPresent('presenter.tools')}>
        {/* Not disabled: the focus stays on them, so that the keys of a clicker are heard. */}
        <button
          type="button"
          className="button"
          aria-disabled={isFirst || undefined}
          onClick={isFirst ? undefined : onPrevious}
        >
          <ChevronLeft aria-hidden="true" /> {sayPresent('presenter.previousButton')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={isLast || undefined}
          onClick={isLast ? undefined : onNext}
        >
          {sayPresent('presenter.nextButton')} <ChevronRight aria-hidden="true" />
        </button>
        <button type="button" className="button" aria-pressed={isBlank} onClick={onBlank}>
          <Square fill="currentColor" aria-hidden="true" /> {sayPresent('presenter.blankButton')}
        </button>
        {isOffScript ? (
          <button type="button" className="button" onClick={onScript}>
            {sayDeck('slide.offScript', { number })}
          </button>
        ) : null}
        <IconButton className="button presenter-help" label={sayDeck('present.help')} onClick={onHelp}>
          <Keyboard aria-hidden="true" />
        </IconButton>
        <button type="button" className="button" onClick={onEnd}>
          <X aria-hidden="true" /> {sayDeck('present.end')}
        </button>
      </footer>
    </main>
  )
}

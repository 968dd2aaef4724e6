import { ChevronLeft, ChevronRight, Keyboard, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Deck } from '#deck/deck.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import './footer.css'

/** Where in the deck one is, the way through it, and the way out. */
export function SlideFooter(props: {
  readonly deck: Deck
  readonly index: number
  /** Further tools, such as the overview. */
  readonly children?: ReactNode
  readonly onSlide: (id: string) => void
  readonly onHelp: () => void
  readonly onBoundaries: () => void
  readonly onEnd: () => void
}) {
  const { deck, index, children, onSlide, onHelp, onBoundaries, onEnd } = props
  const go = (to: number) => () => {
    const slide = deck[to]
    if (slide) onSlide(slide.id)
  }
  return (
    <footer className="slide-footer">
      <span className="slide-number">
        {sayDeck('present.progress', { number: index + 1, total: deck.length })}
      </span>
      <nav className="slide-progress" aria-label={sayDeck('present.slides')}>
        {deck.map(({ id, label }, at) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            data-done={at <= index || undefined}
            aria-current={at === index ? 'step' : undefined}
            aria-label={sayDeck('present.goTo', { number: at + 1, label })}
            title={sayDeck('present.goTo', { number: at + 1, label })}
            onClick={go(at)}
          />
        ))}
      </nav>
      <button type="button" className="slide-boundaries" onClick={onBoundaries}>
        {sayDeck('present.boundaries')}
      </button>
      <div className="slide-tools">
        <IconButton label={sayDeck('present.previous')} disabled={index === 0} onClick={go(index - 1)}>
          <ChevronLeft aria-hidden="true" />
        </IconButton>
        <IconButton
          label={sayDeck('present.next')}
          disabled={index === deck.length - 1}
          onClick={go(index + 1)}
        >
          <ChevronRight aria-hidden="true" />
        </IconButton>
        {children}
        <IconButton label={sayDeck('present.help')} onClick={onHelp}>
          <Keyboard aria-hidden="true" />
        </IconButton>
        <button type="button" className="slide-end" onClick={onEnd}>
          <X aria-hidden="true" /> {sayDeck('present.end')}
        </button>
      </div>
    </footer>
  )
}

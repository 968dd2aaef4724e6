import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import type { Slide } from '#deck/deck.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { MoreTools } from './MoreTools.tsx'
import type { PresentTool } from './presentTools.ts'
import './footer.css'
import './footerColumn.css'

/** Where in the deck one is, the way through it, and the way out. */
export function SlideFooter(props: {
  readonly deck: readonly Pick<Slide, 'id' | 'label'>[]
  readonly index: number
  /** What else can be done, such as the overview. */
  readonly tools: readonly PresentTool[]
  /** Below a slide that is a column: a few large buttons, and the rest behind one of them. */
  readonly isColumn: boolean
  readonly onSlide: (id: string) => void
  readonly onBoundaries: () => void
  readonly onEnd: () => void
}) {
  const { deck, index, tools, isColumn, onSlide, onBoundaries, onEnd } = props
  const go = (to: number) => () => {
    const slide = deck[to]
    if (slide) onSlide(slide.id)
  }
  const number = (
    <span className="slide-number">
      {sayDeck('present.progress', { number: index + 1, total: deck.length })}
    </span>
  )
  const previous = (
    <IconButton label={sayDeck('present.previous')} disabled={index === 0} onClick={go(index - 1)}>
      <ChevronLeft aria-hidden="true" />
    </IconButton>
  )
  const isLast = index === deck.length - 1
  const next = sayDeck('present.next')
  if (isColumn)
    return (
      <footer className="slide-footer" data-layout="column">
        {number}
        <MoreTools tools={tools} onBoundaries={onBoundaries} />
        {previous}
        <button
          type="button"
          className="slide-forward"
          aria-label={next}
          disabled={isLast}
          onClick={go(index + 1)}
        >
          {sayDeck('present.forward')} <ChevronRight aria-hidden="true" />
        </button>
        <button type="button" className="slide-end" onClick={onEnd}>
          {sayDeck('present.end')}
        </button>
      </footer>
    )
  return (
    <footer className="slide-footer">
      {number}
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
        {previous}
        <IconButton label={next} disabled={isLast} onClick={go(index + 1)}>
          <ChevronRight aria-hidden="true" />
        </IconButton>
        {tools.map(({ id, label, Icon, isFilled, isOn, act }) => (
          <IconButton key={id} label={label} aria-pressed={isOn} onClick={act}>
            <Icon fill={isFilled ? 'currentColor' : 'none'} aria-hidden="true" />
          </IconButton>
        ))}
        <button type="button" className="slide-end" onClick={onEnd}>
          <X aria-hidden="true" /> {sayDeck('present.end')}
        </button>
      </div>
    </footer>
  )
}

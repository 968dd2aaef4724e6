import type { CSSProperties, ReactNode, Ref } from 'react'
import type { Slide as SlideOfDeck } from '#deck/deck.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { SlideView } from '#views/deck/slideView.ts'
import type { TypeScale } from './typeScale.ts'
import './slide.css'
import './slideViews.css'

/** Characters above which a headline would take a second line, and a third. */
const longHeadline = 58
const veryLongHeadline = 116

const lengthOf = (headline: string): 'long' | 'very long' | undefined => {
  if (headline.length > veryLongHeadline) return 'very long'
  return headline.length > longHeadline ? 'long' : undefined
}

/** A slide at the size of its box: what it is about, what it says, and the live views that show it. */
export function Slide(props: {
  readonly ref?: Ref<HTMLElement> | undefined
  readonly slide: SlideOfDeck
  readonly view: SlideView
  readonly number: number
  readonly total: number
  readonly type: TypeScale
  readonly colorOf: (initiative: string) => string
  /** Whose statement it is, below the headline of the opening. */
  readonly byline?: string | null
  /** The view the slide is built around. */
  readonly lead: ReactNode
  /** What stands beside it or below it. */
  readonly aside: ReactNode
  /** Shown at the end of the first line, such as the way back to the script. */
  readonly notice?: ReactNode
  readonly footer?: ReactNode
}) {
  const { ref, slide, view, number, total, type, colorOf, byline, lead, aside, notice, footer } = props
  const style = {
    '--type-said': `${type.said}px`,
    '--type-headline': `${type.headline}px`,
    '--type-footer': `${type.footer}px`,
    '--accent': view.initiative ? colorOf(view.initiative) : 'var(--ink)',
  } as CSSProperties
  return (
    <section
      ref={ref}
      className="slide"
      style={style}
      data-lead={view.lead}
      aria-roledescription={sayDeck('slide.role')}
      aria-label={sayDeck('slide.position', { number, total, label: slide.label })}
      tabIndex={-1}
    >
      <header className="slide-head">
        <p className="slide-about">
          {view.initiative ? <span className="slide-dot" /> : null}
          <strong>{view.label}</strong>
          <span role="status" aria-live="polite">
            {view.count}
          </span>
          {notice}
        </p>
        <h2 data-length={lengthOf(view.headline)}>{view.headline}</h2>
        {byline ? <p className="slide-byline">{byline}</p> : null}
      </header>
      <div className="slide-body">
        <div className="slide-lead">{lead}</div>
        {aside ? <div className="slide-aside">{aside}</div> : null}
      </div>
      {footer}
    </section>
  )
}

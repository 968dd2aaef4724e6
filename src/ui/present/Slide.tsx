import { type CSSProperties, type ReactNode, type Ref, useRef } from 'react'
import type { Slide as SlideOfDeck } from '#deck/deck.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { HeldDates } from '#ui/shared/HeldDates.tsx'
import { fitHeadline } from '#views/deck/fitHeadline.ts'
import type { SlideView } from '#views/deck/slideView.ts'
import { SlideBelow } from './SlideBelow.tsx'
import type { TypeScale } from './typeScale.ts'
import './slide.css'
import './slideViews.css'
import './slideColumn.css'
import './forcedSlide.css'

/** Characters above which a headline would take a second line, and a third. */
const longHeadline = 58
const veryLongHeadline = 116

const lengthOf = (headline: string): 'long' | 'very long' | undefined => {
  if (headline.length > veryLongHeadline) return 'very long'
  return headline.length > longHeadline ? 'long' : undefined
}

/** Characters of a title that the opening sets larger than any headline, and that it shows at the most. */
const titleLength = { large: 90, most: 150 }

const openingLengthOf = (words: string): 'long' | undefined =>
  words.length > titleLength.large ? 'long' : undefined

/** A part of a slide, and what it is called where it is still below the edge of a screen. */
export interface SlidePart {
  readonly name: string
  readonly content: ReactNode
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
  /** The headline with its marks, where it is words of the statement. */
  readonly title?: ReactNode
  /** Whose statement it is, below the headline of the opening. */
  readonly byline?: string | null
  /** The view the slide is built around. */
  readonly lead: SlidePart
  /** What stands beside it or below it. */
  readonly aside: SlidePart | null
  /** What follows where the slide is a column. */
  readonly more?: readonly SlidePart[]
  /** Copies what the slide quotes. */
  readonly copy?: ReactNode
  /** Shown at the end of the first line, such as the way back to the script. */
  readonly notice?: ReactNode
  readonly footer?: ReactNode
}) {
  const { slide, view, number, total, type, colorOf, byline, lead, aside, more, copy, notice, footer } = props
  const { title } = props
  const { isColumn } = type
  const isOpening = view.lead === 'figures'
  const headline = isOpening && !isColumn ? fitHeadline(view.headline, titleLength.most) : view.headline
  const box = useRef<HTMLDivElement>(null)
  const style = {
    '--type-said': `${type.said}px`,
    '--type-headline': `${type.headline}px`,
    '--type-footer': `${type.footer}px`,
    '--accent': view.initiative ? colorOf(view.initiative) : 'var(--ink)',
  } as CSSProperties
  return (
    <div ref={box} className="slide-frame" style={style}>
      <section
        ref={props.ref}
        className="slide"
        data-lead={view.lead}
        data-layout={isColumn ? 'column' : undefined}
        aria-roledescription={sayDeck('slide.role')}
        aria-label={sayDeck('slide.position', { number, total, label: slide.label })}
        tabIndex={-1}
      >
        <header className="slide-head">
          <p className="slide-about">
            {view.initiative ? <span className="slide-dot" /> : null}
            <strong>{view.label}</strong>
            <span role="status" aria-live="polite">
              <bdi>{view.count}</bdi>
            </span>
            {copy}
            {isColumn ? null : notice}
          </p>
          {isColumn ? <div className="slide-notices">{notice}</div> : null}
          <h2
            className={title ? 'marked' : undefined}
            data-length={isOpening ? openingLengthOf(view.headline) : lengthOf(view.headline)}
          >
            <bdi>{headline === view.headline ? (title ?? headline) : headline}</bdi>
          </h2>
          {byline ? (
            <p className="slide-byline" title={headline === view.headline ? undefined : view.headline}>
              <bdi>
                <HeldDates words={byline} />
              </bdi>
            </p>
          ) : null}
        </header>
        <div className="slide-body">
          <div className="slide-lead" data-part="slide-part" data-name={lead.name}>
            {lead.content}
          </div>
          {aside ? (
            <div className="slide-aside" data-part="slide-part" data-name={aside.name}>
              {aside.content}
            </div>
          ) : null}
          {isColumn
            ? more?.map(({ name, content }) => (
                <div key={name} className="slide-further" data-part="slide-part" data-name={name}>
                  {content}
                </div>
              ))
            : null}
        </div>
        {isColumn ? null : footer}
      </section>
      {isColumn ? (
        <>
          <SlideBelow key={slide.id} frame={box} />
          {footer}
        </>
      ) : null}
    </div>
  )
}

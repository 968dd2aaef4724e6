import type { CSSProperties, Ref } from 'react'
import { say } from '#messages/say.ts'
import type { Corpus } from '#statement/corpus.ts'
import { QuoteText } from '#ui/shared/QuoteText.tsx'
import { placeView } from '#views/placeView.ts'
import type { Point } from './WorldMap.tsx'

/** Follows the pointer with a place's name and its first words in the statement. */
export function MapTooltip(props: {
  readonly ref: Ref<HTMLDivElement>
  readonly corpus: Corpus
  readonly code: string
  readonly at: Point
  /** Width of the stage: right of its middle the tooltip opens to the left. */
  readonly bounds: number
}) {
  const { ref, corpus, code, at, bounds } = props
  const view = placeView(corpus, code)
  const [quote] = view.quotes
  const style = { '--x': `${at.x}px`, '--y': `${at.y}px` } as CSSProperties
  return (
    <div
      ref={ref}
      className="map-tooltip"
      style={style}
      role="tooltip"
      data-side={at.x > bounds * 0.6 ? 'before' : undefined}
    >
      <p>
        <strong className="card-name">{view.name}</strong> <span className="muted">{view.standing}</span>
      </p>
      {quote ? (
        <>
          <p>
            <QuoteText quote={quote} />
          </p>
          <p className="muted">
            {say('quote.place', { sentence: quote.sentence })}
            {quote.through ? ` · ${quote.through}` : ''}
          </p>
        </>
      ) : null}
      {!quote && view.memberships[0] ? <p className="muted">{view.memberships[0].words}</p> : null}
    </div>
  )
}

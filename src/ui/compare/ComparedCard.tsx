import { X } from 'lucide-react'
import { type CardSpot, cardPlace } from '#layouts/cardPlace.ts'
import { say } from '#messages/say.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { ComparedPanelProps, Side } from '#views/compare/comparedPair.ts'
import { type PlaceInText, placeInBoth } from '#views/compare/placeInBoth.ts'
import { SentenceNumbers } from './SentenceNumbers.tsx'
import { SideTile } from './SideTile.tsx'

const cardWidth = 280

function InText(props: {
  readonly side: Side
  readonly text: PlaceInText
  readonly onSentence: ComparedPanelProps['onSentence']
}) {
  const { side, text, onSentence } = props
  const { named, through, absence } = text
  return (
    <div className="card-side">
      <SideTile side={side} />
      <div>
        {absence ? <p>{absence}</p> : null}
        {named.length > 0 ? (
          <div className="card-sentences">
            {sayComparedViews('compared.namedIn', { n: named.length })}
            <SentenceNumbers side={side} sentences={named} onSentence={onSentence} />
          </div>
        ) : null}
        {through ? (
          <div className="card-sentences">
            {through.words}
            <SentenceNumbers side={side} sentences={through.sentences} onSentence={onSentence} />
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** Card of a place that stays until it is closed: where each text names it, and what was searched where it does not. */
export function ComparedCard(props: {
  readonly pair: ComparedPanelProps['pair']
  readonly code: string
  readonly name: string
  /** "added", or how else it stands to the texts. */
  readonly standing: string
  readonly at: CardSpot | null
  readonly width: number
  readonly height: number
  readonly onClose: () => void
  readonly onSentence: ComparedPanelProps['onSentence']
}) {
  const { pair, code, name, standing, at, width, height, onClose, onSentence } = props
  const { side, ...style } = at
    ? cardPlace(at, { width, height }, cardWidth)
    : { left: Math.max(0, width - cardWidth), top: 0, maxHeight: height, side: 'right' }
  const both = placeInBoth(pair, code)
  return (
    <section
      className="map-card compared-card scroll"
      data-part="keys"
      data-side={side}
      style={style}
      aria-label={sayComparedViews('compared.card', { name })}
    >
      <IconButton
        className="icon-button card-close"
        data-part="close-card"
        label={say('card.close')}
        onClick={onClose}
      >
        <X size={16} aria-hidden="true" />
      </IconButton>
      <h3>
        <span className="card-name">{name}</span> <span className="muted">{standing}</span>
      </h3>
      <InText side="first" text={both.first} onSentence={onSentence} />
      <InText side="second" text={both.second} onSentence={onSentence} />
    </section>
  )
}

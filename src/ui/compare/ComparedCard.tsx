import type { CardSpot } from '#layouts/cardPlace.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { CardFrame } from '#ui/map/CardFrame.tsx'
import { useFreePlace } from '#ui/shared/useFreePlace.ts'
import type { ComparedPanelProps, Side } from '#views/compare/comparedPair.ts'
import { type PlaceInText, placeInBoth } from '#views/compare/placeInBoth.ts'
import { SentenceNumbers } from './SentenceNumbers.tsx'
import { SideTile } from './SideTile.tsx'

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

/** What a card should leave free: names, small places that are marked, and the controls. */
const taken = '.label, .dot[data-compared], .zoom-controls'

/**
 * Card of a place that stays until it is closed: where each text names it, and what was searched where it does not. Over
 * the map it covers no name where there is room for that; without a spot it is a sheet below the map.
 */
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
  const { card, place } = useFreePlace(at, { width, height }, taken)
  const both = placeInBoth(pair, code)
  return (
    <CardFrame
      ref={card}
      label={sayComparedViews('compared.card', { name })}
      className={at ? 'compared-card' : 'compared-sheet'}
      {...(at && { style: { left: 0, top: 0, ...place, maxHeight: height } })}
      onClose={onClose}
    >
      <h3>
        <span className="card-name">{name}</span> <span className="muted">{standing}</span>
      </h3>
      <InText side="first" text={both.first} onSentence={onSentence} />
      <InText side="second" text={both.second} onSentence={onSentence} />
    </CardFrame>
  )
}

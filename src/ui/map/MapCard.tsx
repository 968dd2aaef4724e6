import type { ReactNode } from 'react'
import { type CardSpot, cardPlace } from '#layouts/cardPlace.ts'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { CopySentence } from '#ui/shared/CopySentence.tsx'
import { QuoteCardButton } from '#ui/shared/QuoteCardButton.tsx'
import { QuoteText } from '#ui/shared/QuoteText.tsx'
import { SourceList } from '#ui/shared/SourceList.tsx'
import type { Quote } from '#views/panels/evidenceView.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'
import { type PlaceView, placeView } from '#views/panels/placeView.ts'
import type { VenuePin } from '#views/panels/venuePins.ts'
import { saySource } from '#views/words/sayAttribution.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import { CardFrame } from './CardFrame.tsx'

/** What a card is pinned to; without a point it stands beside its place, or in the upper corner where it has none. */
export interface Pinned {
  readonly kind: 'place' | 'venue'
  readonly id: string
  readonly at: CardSpot | null
}

const cardWidth = 300

/** Card that stays until it is closed, with all the evidence of a place or the forums of a venue. */
export function MapCard(props: {
  readonly indexed: StatementIndex
  readonly view: DrawnMap
  readonly pinned: Pinned
  readonly width: number
  readonly height: number
  readonly onClose: () => void
  readonly onForum: (id: string) => void
  readonly onSentence: (sentence: number) => void
}) {
  const { indexed, view, pinned, width, height, onClose, onForum, onSentence } = props
  const { side, ...style } = pinned.at
    ? cardPlace(pinned.at, { width, height }, cardWidth)
    : ({ left: Math.max(0, width - cardWidth), top: 0, maxHeight: height, side: 'right' } as const)
  const venue = pinned.kind === 'venue' ? view.venues.find(({ city }) => city === pinned.id) : undefined
  const place = pinned.kind === 'place' ? placeView(indexed, pinned.id) : undefined
  const [first] = [place, ...(venue?.forums ?? [])].flatMap((part) => part?.quotes ?? [])
  const copy = first ? (
    <>
      <CopySentence quote={sayQuoted(indexed, first.sentence)} className="link-button" />
      <QuoteCardButton sentence={first.sentence} mention={first.mention} className="link-button" />
    </>
  ) : null
  const { language } = indexed.statement.metadata
  const name = venue?.city ?? place?.name ?? pinned.id
  return (
    <CardFrame label={say('card.label', { name })} side={side} style={style} onClose={onClose}>
      {venue ? (
        <VenueCard venue={venue} language={language} onForum={onForum} onSentence={onSentence} />
      ) : null}
      {place ? <PlaceCard view={place} language={language} copy={copy} onSentence={onSentence} /> : null}
      {first ? (
        <div className="card-source muted">
          <p>{saySource(indexed)}</p>
          {venue ? copy : null}
        </div>
      ) : null}
    </CardFrame>
  )
}

function PlaceCard(props: {
  readonly view: PlaceView
  readonly language: string
  /** Copies the sentence of the first evidence. */
  readonly copy: ReactNode
  readonly onSentence: (sentence: number) => void
}) {
  const { view, language, copy, onSentence } = props
  return (
    <>
      <h3>
        <span className="card-name">{view.name}</span> <span className="muted">{view.standing}</span>
      </h3>
      {view.absence ? <p>{view.absence}</p> : null}
      <ol>
        {view.quotes.map((quote, index) => (
          <li key={quote.mention}>
            <QuoteLine quote={quote} language={language} onSentence={onSentence} />
            {index === 0 ? <div className="muted">{copy}</div> : null}
          </li>
        ))}
      </ol>
      {view.memberships.map(({ group, words, sources }) => (
        <div key={group} className="card-note">
          <p>{words}</p>
          <SourceList sources={sources} />
        </div>
      ))}
    </>
  )
}

function QuoteLine(props: {
  readonly quote: Quote
  readonly language: string
  readonly onSentence: (sentence: number) => void
}) {
  const { quote, language, onSentence } = props
  return (
    <>
      <p>
        <QuoteText quote={quote} language={language} />
      </p>
      <p className="muted">
        <button type="button" className="link-button" onClick={() => onSentence(quote.sentence)}>
          {say('quote.place', { sentence: quote.sentence })}
        </button>
        {quote.through ? ` · ${quote.through}` : ''}
        {quote.byHand ? ` · ${quote.byHand}` : ''}
      </p>
    </>
  )
}

function VenueCard(props: {
  readonly venue: VenuePin
  readonly language: string
  readonly onForum: (id: string) => void
  readonly onSentence: (sentence: number) => void
}) {
  const { venue, language, onForum, onSentence } = props
  return (
    <>
      <h3>
        <span className="card-name">{venue.city}</span>{' '}
        <span className="muted">{say('card.venue', { n: venue.forums.length })}</span>
      </h3>
      <ul>
        {venue.forums.map(({ id, name, dates, note, isChosen, quotes, sources }) => (
          <li key={id}>
            <button
              type="button"
              className="card-forum"
              aria-pressed={isChosen}
              data-entity={id}
              onClick={() => onForum(id)}
            >
              <strong>{name}</strong> <bdi className="muted">{dates}</bdi>
            </button>
            {quotes.map((quote) => (
              <QuoteLine key={quote.mention} quote={quote} language={language} onSentence={onSentence} />
            ))}
            {note ? <p className="muted">{note}</p> : null}
            <SourceList sources={sources} />
          </li>
        ))}
      </ul>
    </>
  )
}

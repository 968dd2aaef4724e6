import type { RefCallback } from 'react'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { QuoteText } from '#ui/shared/QuoteText.tsx'
import { placeView } from '#views/panels/placeView.ts'

/** Follows the pointer with a place's name and its first words in the statement. */
export function MapTooltip(props: {
  /** Places it once it is there, and is told of it for later moves. */
  readonly ref: RefCallback<HTMLDivElement>
  readonly indexed: StatementIndex
  readonly code: string
}) {
  const { ref, indexed, code } = props
  const view = placeView(indexed, code)
  const [quote] = view.quotes
  return (
    <div ref={ref} className="map-tooltip" role="tooltip">
      <p>
        <strong className="card-name">{view.name}</strong> <span className="muted">{view.standing}</span>
      </p>
      {quote ? (
        <>
          <p>
            <QuoteText quote={quote} language={indexed.statement.metadata.language} />
          </p>
          <p className="muted">
            {say('quote.place', { sentence: quote.sentence })}
            {quote.through ? ` · ${quote.through}` : ''}
            {quote.byHand ? ` · ${quote.byHand}` : ''}
          </p>
        </>
      ) : null}
      {!quote && view.memberships[0] ? <p className="muted">{view.memberships[0].words}</p> : null}
    </div>
  )
}

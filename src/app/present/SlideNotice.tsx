import { sayDeck } from '#messages/sayDeck.ts'
import type { SlideView } from '#views/deck/slideView.ts'

/** The way back to the script, and what the room or the presenter has to know about a slide. */
export function SlideNotice(props: {
  readonly view: SlideView
  readonly number: number
  /** What was done to the deck last, in words. */
  readonly said: string
  readonly onBack: () => void
  readonly onKeep: () => void
  readonly onToday: () => void
}) {
  const { view, number, said, onBack, onKeep, onToday } = props
  return (
    <>
      <span className="slide-said" aria-live="polite">
        {said}
      </span>
      {view.isOffScript ? (
        <span className="slide-script">
          <button type="button" className="slide-off" onClick={onBack}>
            {sayDeck('slide.offScript', { number })}
          </button>
          {view.hasMatches ? (
            <button type="button" className="slide-off" onClick={onKeep}>
              {sayDeck('slide.keep')}
            </button>
          ) : null}
        </span>
      ) : null}
      {view.hasChanged ? (
        <span className="slide-changed">
          {sayDeck('slide.changed')}{' '}
          <button type="button" className="link-button" onClick={onToday}>
            {sayDeck('overview.today')}
          </button>
        </span>
      ) : null}
      {view.missing ? (
        <span className="slide-changed">{sayDeck('slide.missing', { values: view.missing })}</span>
      ) : null}
    </>
  )
}

import { RotateCcw } from 'lucide-react'
import { sayPresent } from '#messages/sayPresent.ts'

/** How long one has spoken, and what time it is. */
export function PresenterTimes(props: {
  /** "12:05" */
  readonly elapsed: string
  readonly clock: string
  readonly onRestart: () => void
}) {
  const { elapsed, clock, onRestart } = props
  return (
    <>
      <span className="presenter-elapsed" role="timer" aria-label={sayPresent('presenter.elapsed')}>
        {elapsed}
      </span>
      <button type="button" className="button" onClick={onRestart}>
        <RotateCcw size={15} aria-hidden="true" /> {sayPresent('presenter.restart')}
      </button>
      <span className="presenter-clock">
        <span className="visually-hidden">{sayPresent('presenter.clock')}</span> {clock}
      </span>
    </>
  )
}

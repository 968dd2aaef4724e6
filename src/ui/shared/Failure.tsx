import type { ReactNode } from 'react'
import { say } from '#messages/say.ts'

/** A part of the page that could not be loaded or shown: what failed, why, and a way to try again. */
export function Failure(props: {
  readonly title: string
  readonly message: string
  readonly fix: string
  readonly onRetry: () => void
  /** Another way on. */
  readonly children?: ReactNode
}) {
  const { title, message, fix, onRetry, children } = props
  return (
    <div className="failure" role="alert">
      <strong>{title}</strong>
      <p>{message}</p>
      <p className="muted">{fix}</p>
      <button type="button" className="button" onClick={onRetry}>
        {say('failure.retry')}
      </button>
      {children}
    </div>
  )
}

import type { ReactNode } from 'react'
import { say } from '#messages/say.ts'
import { Failure } from './Failure.tsx'

/** In place of a part of the page whose code did not arrive. */
export function PartFailure(props: {
  /** What the part is called at the head of a sentence. */
  readonly part: string
  readonly onRetry: () => void
  /** Another way on. */
  readonly children?: ReactNode
}) {
  const { part, onRetry, children } = props
  return (
    <Failure
      title={say('failure.part', { part })}
      message={say('failure.code')}
      fix={say('failure.networkFix')}
      onRetry={onRetry}
    >
      {children}
    </Failure>
  )
}

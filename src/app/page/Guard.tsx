import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { say } from '#messages/say.ts'
import { Failure } from '#ui/shared/Failure.tsx'

/** Keeps a fault in one part from taking the page along: the part says that it failed, the rest lives on. */
export function Guard(props: {
  readonly part: string
  /** What the part shows: when it changes the part is tried again. */
  readonly shows: readonly unknown[]
  /** How the words of the failure are framed, as by a panel. */
  readonly frame: (words: ReactNode) => ReactNode
  readonly children: ReactNode
}) {
  const { part, shows, frame, children } = props
  return (
    <ErrorBoundary
      resetKeys={[...shows]}
      fallbackRender={({ error, resetErrorBoundary }) =>
        frame(
          <Failure
            title={say('failure.part', { part })}
            message={say('failure.fault', { detail: error instanceof Error ? error.message : String(error) })}
            fix={say('failure.faultFix')}
            onRetry={resetErrorBoundary}
          />,
        )
      }
    >
      {children}
    </ErrorBoundary>
  )
}

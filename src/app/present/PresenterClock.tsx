import { useEffect, useState } from 'react'
import { PresenterTimes } from '#ui/present/PresenterTimes.tsx'
import { sayElapsed } from '#views/words/sayElapsed.ts'

/** Milliseconds between looks at the clock; often enough that no second is left out. */
const lookEvery = 250

// As the person's own system writes the time of day.
const clockFormat = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })

/** The times of the presenter's window, which alone is drawn anew each second. */
export function PresenterClock(props: {
  /** When presenting began, in milliseconds since 1970. */
  readonly began: number
  readonly onRestart: () => void
}) {
  const { began, onRestart } = props
  const [, setSeen] = useState('')
  const elapsed = sayElapsed(Date.now() - began)
  const clock = clockFormat.format(Date.now())
  useEffect(() => {
    const look = (): void => setSeen(`${sayElapsed(Date.now() - began)} ${clockFormat.format(Date.now())}`)
    const timer = setInterval(look, lookEvery)
    return () => clearInterval(timer)
  }, [began])
  return <PresenterTimes elapsed={elapsed} clock={clock} onRestart={onRestart} />
}

import { type RefObject, useEffect, useRef, useState } from 'react'
import { inIdleSteps } from './inIdleSteps.ts'
import { renderNow } from './renderNow.ts'

function* atOnce(): Generator<undefined, undefined> {}

/**
 * Whether an element has come into sight, for what is to be drawn only then. Of several that come at once each is
 * told between two frames of its own, so that the page answers in the meantime.
 */
export function useHasBeenSeen<Target extends Element>(): {
  readonly ref: RefObject<Target | null>
  readonly hasBeenSeen: boolean
} {
  const ref = useRef<Target>(null)
  const [hasBeenSeen, setSeen] = useState(false)
  useEffect(() => {
    if (!ref.current || hasBeenSeen) return
    let stop = (): void => {}
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      stop = inIdleSteps(atOnce(), () => renderNow(() => setSeen(true)))
    })
    observer.observe(ref.current)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [hasBeenSeen])
  return { ref, hasBeenSeen }
}

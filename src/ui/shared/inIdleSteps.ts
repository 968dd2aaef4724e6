import { afterPaint } from './afterPaint.ts'

/** Milliseconds of one turn where the browser does not say how many are free, or has none. */
const turn = 6
/** Milliseconds after which a busy page gets its turn all the same. */
const patience = 100

/** Calls `work` with what tells whether its turn is over. */
const whenIdle = (work: (isOver: () => boolean) => void): void => {
  const briefly = (): void => {
    const end = performance.now() + turn
    work(() => performance.now() >= end)
  }
  if (!('requestIdleCallback' in window)) {
    setTimeout(briefly)
    return
  }
  requestIdleCallback((free) => (free.didTimeout ? briefly() : work(() => free.timeRemaining() <= 0)), {
    timeout: patience,
  })
}

/**
 * Does work in steps once the page has painted, as many at a time as fit between two frames, and tells when
 * all are done what they gave. Gives a function that stops it.
 */
export function inIdleSteps<Result>(
  steps: Generator<unknown, Result>,
  onDone: (result: Result) => void,
): () => void {
  let isStopped = false
  const go = (isOver: () => boolean): void => {
    while (!isStopped) {
      const step = steps.next()
      if (step.done) {
        onDone(step.value)
        return
      }
      if (isOver()) {
        whenIdle(go)
        return
      }
    }
  }
  void afterPaint().then(() => {
    if (!isStopped) whenIdle(go)
  })
  return () => {
    isStopped = true
  }
}

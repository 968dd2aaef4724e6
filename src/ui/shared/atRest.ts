/** Milliseconds for which a reader has to do nothing before the page does something by itself. */
const pause = 2000

const signs = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchmove'] as const

const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(task)
  else setTimeout(task, 1)
}

/**
 * Resolves once the reader has paused and the page has nothing to do: for what nobody waits for, and what
 * would be in the way of the next click.
 */
export function atRest(): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>
    const rest = (): void => {
      for (const sign of signs) removeEventListener(sign, wait, { capture: true })
      whenIdle(resolve)
    }
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(rest, pause)
    }
    for (const sign of signs) addEventListener(sign, wait, { capture: true, passive: true })
    wait()
  })
}

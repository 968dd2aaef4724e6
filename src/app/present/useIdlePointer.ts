import { type RefObject, useEffect } from 'react'

/** Milliseconds without a move after which the pointer is out of the way. */
const patience = 3000

/**
 * Marks a box as idle (`data-idle`) while the pointer rests, so that its style can hide the pointer; any move
 * brings it back at once.
 */
export function useIdlePointer(box: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const element = box.current
    if (!isWanted || !element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = (): void => {
      element.removeAttribute('data-idle')
      clearTimeout(timer)
      timer = setTimeout(() => element.setAttribute('data-idle', ''), patience)
    }
    wait()
    addEventListener('pointermove', wait)
    addEventListener('pointerdown', wait)
    return () => {
      clearTimeout(timer)
      element.removeAttribute('data-idle')
      removeEventListener('pointermove', wait)
      removeEventListener('pointerdown', wait)
    }
  }, [box, isWanted])
}

import { type RefObject, useEffect, useRef } from 'react'
import { isInPart } from '#ui/shared/pagePart.ts'

/** Pixels that a finger has to travel, and how much more along the line than across it. */
const least = { along: 48, slope: 1.6 }

/**
 * Turns by a finger that is moved along the line and lifted; what is dragged itself and two fingers turn nothing.
 *
 * @param onTurn is given 1 for the next slide, -1 for the one before
 */
export function useSwipe(
  slide: RefObject<HTMLElement | null>,
  isOn: boolean,
  onTurn: (steps: 1 | -1) => void,
): void {
  const latest = useRef(onTurn)
  latest.current = onTurn
  useEffect(() => {
    const element = slide.current
    if (!isOn || !element) return
    let start: { readonly x: number; readonly y: number } | null = null
    const press = (event: PointerEvent): void => {
      const isDragged = event.target instanceof Element && isInPart(event.target, 'drag')
      const isSwipe = event.pointerType === 'touch' && event.isPrimary && !isDragged
      start = isSwipe ? { x: event.clientX, y: event.clientY } : null
    }
    const lift = (event: PointerEvent): void => {
      if (!start || !event.isPrimary) return
      const along = event.clientX - start.x
      const across = Math.abs(event.clientY - start.y)
      start = null
      if (Math.abs(along) < least.along || Math.abs(along) < across * least.slope) return
      const isForward = along < 0 === (getComputedStyle(element).direction === 'ltr')
      latest.current(isForward ? 1 : -1)
    }
    // The browser has made a scroll of it.
    const cancel = (): void => {
      start = null
    }
    element.addEventListener('pointerdown', press)
    element.addEventListener('pointerup', lift)
    element.addEventListener('pointercancel', cancel)
    return () => {
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('pointerup', lift)
      element.removeEventListener('pointercancel', cancel)
    }
  }, [slide, isOn])
}

import { type RefObject, useEffect, useRef } from 'react'

const isLost = (): boolean => {
  const active = document.activeElement
  return !active || active === document.body || active.matches(':disabled')
}

/**
 * Keeps the focus of a presentation where keys are heard: on the slide when it is entered and when what had the
 * focus is gone, on the black screen while there is one, and afterwards where it was.
 *
 * @param shown changes with everything that may take a focused element away
 */
export function useSlideFocus(
  slide: RefObject<HTMLElement | null>,
  blank: RefObject<HTMLElement | null>,
  isBlank: boolean,
  shown: string,
): void {
  const before = useRef<Element | null>(null)
  useEffect(() => {
    if (!isBlank) return
    before.current = document.activeElement
    blank.current?.focus()
    return () => {
      if (before.current instanceof HTMLElement || before.current instanceof SVGElement)
        before.current.focus({ preventScroll: true })
    }
  }, [blank, isBlank])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever something may have gone.
  useEffect(() => {
    if (!isBlank && isLost()) slide.current?.focus({ preventScroll: true })
  }, [slide, isBlank, shown])
}

import { type RefObject, useEffect, useRef } from 'react'

/** Gives back the focus to the button of something that took the whole page, once it is over. */
export function useReturnFocus<Button extends HTMLElement>(isAway: boolean): RefObject<Button | null> {
  const button = useRef<Button>(null)
  const wasAway = useRef(false)
  useEffect(() => {
    if (wasAway.current && !isAway) button.current?.focus({ preventScroll: true })
    wasAway.current = isAway
  }, [isAway])
  return button
}

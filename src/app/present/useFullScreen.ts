import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'

const isFull = (): boolean => document.fullscreenElement !== null

const onChange = (listener: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/**
 * Full screen for the page, where the browser has it. The browser may leave it by itself, as it does on Esc; it
 * is left when whoever entered it goes.
 */
export function useFullScreen(): {
  readonly isPossible: boolean
  readonly isOn: boolean
  readonly toggle: () => void
  readonly leave: () => void
} {
  const isOn = useSyncExternalStore(onChange, isFull)
  const leave = useCallback(() => {
    // Refused when the browser has left by itself a moment ago: then all is as wanted.
    if (isFull()) void document.exitFullscreen().catch(() => {})
  }, [])
  const toggle = useCallback(() => {
    if (isFull()) leave()
    else void document.documentElement.requestFullscreen?.().catch(() => {})
  }, [leave])
  useEffect(() => leave, [leave])
  return useMemo(
    () => ({ isPossible: document.fullscreenEnabled ?? false, isOn, toggle, leave }),
    [isOn, toggle, leave],
  )
}

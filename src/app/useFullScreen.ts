import { useCallback, useEffect, useMemo } from 'react'

/** Full screen for the page, where the browser has it; it is left when whoever entered it goes. */
export function useFullScreen(): { readonly toggle: () => void; readonly leave: () => void } {
  const leave = useCallback(() => {
    // Refused when the browser has left by itself a moment ago: then all is as wanted.
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
  }, [])
  const toggle = useCallback(() => {
    if (document.fullscreenElement) leave()
    else void document.documentElement.requestFullscreen?.().catch(() => {})
  }, [leave])
  useEffect(() => leave, [leave])
  return useMemo(() => ({ toggle, leave }), [toggle, leave])
}

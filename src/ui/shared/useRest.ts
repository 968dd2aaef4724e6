import { useEffect, useRef } from 'react'

/** Milliseconds for which the pointer has to stay: who only passes by asks for nothing. */
const pause = 350

/**
 * Calls back once the pointer has rested on something, by its id.
 *
 * @param id null while it is on nothing
 */
export function useRest(id: string | null, onRest: ((id: string) => void) | undefined): void {
  const latest = useRef(onRest)
  latest.current = onRest
  useEffect(() => {
    if (id === null) return
    const timer = setTimeout(() => latest.current?.(id), pause)
    return () => clearTimeout(timer)
  }, [id])
}

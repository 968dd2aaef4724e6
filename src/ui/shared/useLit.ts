import { type RefObject, useEffect, useRef } from 'react'
import { latestLit, onLight } from './lightUp.ts'

/**
 * Tells an element what is lit on the page, by its entities, none when nothing is: it writes what React does not
 * manage, so that hovering renders nothing anew.
 *
 * @returns to be the ref of the element
 */
export function useLit<Target extends Element>(
  show: (element: Target, entities: readonly string[]) => void,
): RefObject<Target | null> {
  const target = useRef<Target | null>(null)
  const latest = useRef(show)
  latest.current = show
  useEffect(() => {
    const tell = (entities: readonly string[]): void => {
      if (target.current) latest.current(target.current, entities)
    }
    tell(latestLit() ?? [])
    return onLight(tell)
  }, [])
  return target
}

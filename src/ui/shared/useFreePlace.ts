import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { CardSpot } from '#layouts/cardPlace.ts'
import { freeCardPlace } from '#layouts/freeCardPlace.ts'

/**
 * Where a card stands in the box around it so that it covers least of what else is drawn there; null until its own size is
 * known, which is before it is seen. What is still being placed there, `data-pending`, is waited for once.
 *
 * @param at the place that it describes; null where it lies over nothing
 * @param size of the box, in pixels
 * @param taken selects what it should not cover
 */
export function useFreePlace(
  at: CardSpot | null,
  size: { readonly width: number; readonly height: number },
  taken: string,
): { readonly card: RefObject<HTMLElement | null>; readonly place: ReturnType<typeof freeCardPlace> | null } {
  const card = useRef<HTMLElement>(null)
  const [place, setPlace] = useState<ReturnType<typeof freeCardPlace> | null>(null)
  const { width, height } = size
  useLayoutEffect(() => {
    const box = card.current?.parentElement
    if (!at || !box) return
    const put = (): void => {
      if (!card.current) return
      const corner = box.getBoundingClientRect()
      const boxes = [...box.querySelectorAll(taken)].map((element) => {
        const own = element.getBoundingClientRect()
        return {
          left: own.left - corner.left,
          top: own.top - corner.top,
          width: own.width,
          height: own.height,
        }
      })
      const { offsetWidth, offsetHeight } = card.current
      setPlace(freeCardPlace(at, { width, height }, { width: offsetWidth, height: offsetHeight }, boxes))
    }
    put()
    const isPending = (): boolean => box.querySelector('[data-pending]') !== null
    if (!isPending()) return
    const observer = new MutationObserver(() => {
      if (isPending()) return
      observer.disconnect()
      put()
    })
    observer.observe(box, { subtree: true, attributeFilter: ['data-pending'] })
    return () => observer.disconnect()
  }, [at, width, height, taken])
  return { card, place }
}

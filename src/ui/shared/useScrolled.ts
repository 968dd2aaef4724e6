import { type RefObject, useEffect, useRef } from 'react'

/**
 * Looks at a box that scrolls when it appears, from its beginning, whenever it is scrolled, and whenever it or one of
 * its parts changes its size.
 *
 * @param find gives the box and the parts of it, once they are there
 */
export function useScrolled(
  frame: RefObject<HTMLElement | null>,
  find: (frame: HTMLElement) => { readonly scroller: HTMLElement; readonly parts: Iterable<Element> },
  look: (scroller: HTMLElement) => void,
): void {
  const latest = useRef({ find, look })
  latest.current = { find, look }
  useEffect(() => {
    if (!frame.current) return
    const { scroller, parts } = latest.current.find(frame.current)
    scroller.scrollTop = 0
    const again = (): void => latest.current.look(scroller)
    const sizes = new ResizeObserver(again)
    sizes.observe(scroller)
    for (const part of parts) sizes.observe(part)
    scroller.addEventListener('scroll', again, { passive: true })
    return () => {
      sizes.disconnect()
      scroller.removeEventListener('scroll', again)
    }
  }, [frame])
}

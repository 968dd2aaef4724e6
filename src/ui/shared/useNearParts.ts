import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { renderNow } from './renderNow.ts'

/** A part of the text whose marks are still to be made: its place, and what makes them. */
type Waiting = Map<Element, () => void>

/** How far beyond what is in sight marks are made, as a share of its height: what is scrolled to has them. */
const ahead = 1

const makeNear = (box: Element, waiting: Waiting): void => {
  if (waiting.size === 0) return
  const { top, bottom } = box.getBoundingClientRect()
  const from = Math.max(0, top)
  const to = Math.min(innerHeight, bottom)
  const margin = Math.max(0, to - from) * ahead
  const near: (() => void)[] = []
  for (const [part, make] of waiting) {
    const place = part.getBoundingClientRect()
    if (place.top < to + margin && place.bottom > from - margin && place.height > 0) near.push(make)
  }
  if (near.length > 0)
    renderNow(() => {
      for (const make of near) make()
    })
}

/** Registers a part that waits for its marks; gives back what takes it off the list. */
type Register = (part: Element, make: () => void) => () => void

/**
 * Has the marks of a long text made where the reader comes near: within the frame in which it is scrolled or takes
 * another size, before that is painted, and all of them for print.
 *
 * @param moved what may bring other parts near without scrolling
 * @returns what `useMarksWhenNear` registers a part with
 */
export function useNearParts(box: RefObject<Element | null>, moved: unknown): Register {
  const waiting = useRef<Waiting>(new Map())
  const register = useCallback((part: Element, make: () => void) => {
    waiting.current.set(part, make)
    return () => void waiting.current.delete(part)
  }, [])
  const look = useMemo(
    () => () => {
      if (box.current) makeNear(box.current, waiting.current)
    },
    [box],
  )
  useEffect(() => {
    const element = box.current
    if (!element) return
    const makeAll = (): void =>
      renderNow(() => {
        for (const make of waiting.current.values()) make()
      })
    // Before the frame is painted, like the events of scrolling, whichever box it is that scrolls.
    const observer = new ResizeObserver(look)
    observer.observe(element)
    addEventListener('scroll', look, { capture: true, passive: true })
    addEventListener('beforeprint', makeAll)
    return () => {
      observer.disconnect()
      removeEventListener('scroll', look, { capture: true })
      removeEventListener('beforeprint', makeAll)
    }
  }, [box, look])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what has moved that calls for another look.
  useLayoutEffect(() => {
    // Marks are made in a rendering of their own, which cannot begin within this one.
    queueMicrotask(look)
  }, [look, moved])
  return register
}

/** Whether a part has its marks: at once if it is the first, else when the reader comes near its place. */
export function useMarksWhenNear<Place extends Element>(register: Register, isFirst: boolean) {
  const [isMarked, setMarked] = useState(isFirst)
  const place = useRef<Place>(null)
  useLayoutEffect(() => {
    const part = place.current
    return isMarked || !part ? undefined : register(part, () => setMarked(true))
  }, [isMarked, register])
  return { place, isMarked }
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Inner size of an element in CSS pixels, kept current; zero until it is first measured. */
export function useSize<Box extends HTMLElement>(): {
  readonly ref: RefObject<Box | null>
  readonly width: number
  readonly height: number
} {
  const ref = useRef<Box | null>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    const measure = (): void => {
      const width = Math.round(box.clientWidth)
      const height = Math.round(box.clientHeight)
      // Not shown for now, as while a table stands in its place or the page is being printed.
      if (width === 0) return
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return { ref, ...size }
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { renderNow } from './renderNow.ts'

/** Height of a box that was never measured, as a share of its width; and pixels that stay free beside it. */
const lowBox = 0.6
const besideBox = 48

/** Width that a box which is not shown would have: that of what holds it, without the margins. */
const roomAround = (box: HTMLElement): number => {
  let around: HTMLElement | null = box
  while (around && around.clientWidth === 0) around = around.parentElement
  return Math.max(0, (around?.clientWidth ?? 0) - besideBox)
}

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
    // What has never been shown, as behind a tab of a phone, is to be on paper all the same.
    const measureForPaper = (): void => {
      if (box.clientWidth > 0) return
      const width = roomAround(box)
      renderNow(() => setSize((old) => (old.width > 0 ? old : { width, height: Math.round(width * lowBox) })))
    }
    measure()
    window.addEventListener('beforeprint', measureForPaper)
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => {
      window.removeEventListener('beforeprint', measureForPaper)
      observer.disconnect()
    }
  }, [])
  return { ref, ...size }
}

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Bounds } from '#layouts/worldShapes.ts'
import { filling, placeFor, type Size, type ZoomPlace } from '#layouts/zoomPlace.ts'
import { afterPaint } from './afterPaint.ts'
import { usePart } from './usePart.ts'
import type { Gestures } from './zoomGestures.ts'

/** Zooming and panning of an SVG; the picture is transformed as one group, nothing is drawn anew. */
export interface Zoom {
  /** The transform after the last gesture ended, for what is laid out anew at each level. */
  readonly settled: ZoomPlace
  readonly transform: RefObject<ZoomPlace>
  /** Whether a gesture is under way. */
  readonly isMoving: RefObject<boolean>
  readonly by: (factor: number) => void
  readonly reset: () => void
  /** Brings a box into view. */
  readonly to: (box: Bounds) => void
}

const whole: ZoomPlace = { x: 0, y: 0, k: 1 }
const maximum = 24
/** Closer or farther about the middle of the view, which the picture does not leave. */
const scaled = ({ x, y, k: from }: ZoomPlace, factor: number, { width, height }: Size): ZoomPlace => {
  const k = Math.max(1, Math.min(maximum, from * factor))
  const about = (middle: number, shift: number): number => middle - ((middle - shift) * k) / from
  return {
    x: filling(about(width / 2, x), k, width, 0, width),
    y: filling(about(height / 2, y), k, height, 0, height),
    k,
  }
}

const isSame = (one: ZoomPlace, other: ZoomPlace): boolean =>
  one.x === other.x && one.y === other.y && one.k === other.k

// The first screen is painted, and its buttons zoom, before what reads gestures arrives.
const loadGestures = async () => {
  await afterPaint()
  return (await import('./zoomGestures.ts')).zoomGestures
}

/**
 * Zooms an SVG by buttons and by gestures.
 *
 * @param apply called in each frame of a gesture and, as settled, at its end; writes the transform to the DOM itself
 * @param picture what is drawn in the view before zooming; a target is not centred past its edges
 * @param target brought into view whenever it changes; the whole picture when it becomes null
 * @param isInColumn whether one finger and the wheel alone are left to the column that the SVG stands in
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  size: Size,
  apply: (place: ZoomPlace, isSettled: boolean) => void,
  picture: Bounds,
  target: Bounds | null = null,
  isInColumn = false,
): Zoom {
  const gestures = useRef<Gestures | null>(null)
  const transform = useRef<ZoomPlace>(whole)
  const isMoving = useRef(false)
  const [settled, setSettled] = useState<ZoomPlace>(whole)
  const aimed = useRef<Bounds | null>(null)
  const { value: connect } = usePart(loadGestures)
  const { width, height } = size
  // Of several events of a gesture in one frame only the last is drawn: the next asks where the picture lies.
  const frame = useRef(0)
  const settle = useCallback(() => {
    cancelAnimationFrame(frame.current)
    frame.current = 0
    isMoving.current = false
    apply(transform.current, true)
    setSettled((old) => (isSame(old, transform.current) ? old : transform.current))
  }, [apply])
  const show = useCallback(
    (place: ZoomPlace) => {
      transform.current = place
      isMoving.current = true
      frame.current ||= requestAnimationFrame(() => {
        frame.current = 0
        apply(transform.current, false)
      })
    },
    [apply],
  )
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  useEffect(() => {
    const element = svg.current
    if (!element || width === 0) return
    if (!connect) {
      show(transform.current)
      return settle()
    }
    const isLeft = (): boolean => isInColumn || transform.current.k <= 1
    const made = connect(
      element,
      { width, height },
      maximum,
      { finger: isLeft, wheel: isInColumn },
      show,
      settle,
    )
    gestures.current = made
    made.move(transform.current)
    return () => {
      gestures.current = null
      made.stop()
    }
  }, [svg, width, height, isInColumn, connect, show, settle])
  const move = useCallback(
    (place: ZoomPlace) => {
      if (gestures.current) return gestures.current.move(place)
      show(place)
      settle()
    },
    [show, settle],
  )
  const by = useCallback(
    (factor: number) => move(scaled(transform.current, factor, { width, height })),
    [move, width, height],
  )
  const reset = useCallback(() => move(whole), [move])
  const to = useCallback<Zoom['to']>(
    (box) => move(placeFor(box, { width, height }, picture)),
    [move, width, height, picture],
  )
  useEffect(() => {
    if (width === 0 || (!target && !aimed.current)) return
    aimed.current = target
    move(target ? placeFor(target, { width, height }, picture) : whole)
  }, [target, move, width, height, picture])
  return { settled, transform, isMoving, by, reset, to }
}

import { zoom as d3Zoom, select, type ZoomBehavior, type ZoomTransform, zoomIdentity } from 'd3'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** A box of fitted pixels, that is before zooming. */
export interface ZoomBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Zooming and panning of an SVG; the picture is transformed as one group, nothing is drawn anew. */
export interface Zoom {
  /** The transform after the last gesture ended, for what is laid out anew at each level. */
  readonly settled: ZoomTransform
  readonly transform: RefObject<ZoomTransform>
  /** Whether a gesture is under way. */
  readonly isMoving: RefObject<boolean>
  readonly by: (factor: number) => void
  readonly reset: () => void
  /** Brings a box into view. */
  readonly to: (box: ZoomBox) => void
}

const maximum = 24
/** How close a box is brought at the most: a small country keeps its surroundings. */
const closest = 8
/** Share of the view that a box brought into view may take. */
const filled = 0.82

/** Shift along one side at which the picture fills the view, or lies in its middle where it is too small. */
const filling = (shift: number, k: number, length: number, from: number, to: number): number => {
  const least = length - k * to
  const most = -k * from
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, shift))
}

const transformTo = (
  { x0, y0, x1, y1 }: ZoomBox,
  { width, height }: Size,
  picture: ZoomBox,
): ZoomTransform => {
  const share = Math.max((x1 - x0) / width, (y1 - y0) / height, 0.01)
  const k = Math.max(1, Math.min(closest, filled / share))
  return zoomIdentity
    .translate(
      filling(width / 2 - (k * (x0 + x1)) / 2, k, width, picture.x0, picture.x1),
      filling(height / 2 - (k * (y0 + y1)) / 2, k, height, picture.y0, picture.y1),
    )
    .scale(k)
}

/** One finger scrolls the page while nothing is zoomed; the wheel and two fingers zoom. */
const isGesture = (event: Event, level: number): boolean => {
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || level > 1
  return !('button' in event && (event as MouseEvent).button !== 0)
}

/**
 * Connects d3-zoom to an SVG.
 *
 * @param apply called in each frame of a gesture and, as settled, at its end; writes the transform to the DOM itself
 * @param picture what is drawn in the view before zooming; a target is not centred past its edges
 * @param target brought into view whenever it changes; the whole picture when it becomes null
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  size: Size,
  apply: (transform: ZoomTransform, isSettled: boolean) => void,
  picture: ZoomBox,
  target: ZoomBox | null = null,
): Zoom {
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null)
  const transform = useRef<ZoomTransform>(zoomIdentity)
  const isMoving = useRef(false)
  const [settled, setSettled] = useState<ZoomTransform>(zoomIdentity)
  const aimed = useRef<ZoomBox | null>(null)
  const { width, height } = size
  useEffect(() => {
    const element = svg.current
    if (!element || width === 0) return
    const made = d3Zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, maximum])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event: Event) => isGesture(event, transform.current.k))
      .on('zoom', (event: { transform: ZoomTransform }) => {
        transform.current = event.transform
        isMoving.current = true
        apply(event.transform, false)
      })
      .on('end', () => {
        isMoving.current = false
        apply(transform.current, true)
        setSettled(transform.current)
      })
    behavior.current = made
    const selected = select(element)
    selected.call(made)
    selected.call(made.transform, transform.current)
    return () => {
      selected.on('.zoom', null)
    }
  }, [svg, width, height, apply])
  const by = useCallback(
    (factor: number) => {
      if (svg.current) behavior.current?.scaleBy(select(svg.current), factor)
    },
    [svg],
  )
  const reset = useCallback(() => {
    if (svg.current) behavior.current?.transform(select(svg.current), zoomIdentity)
  }, [svg])
  const to = useCallback<Zoom['to']>(
    (box) => {
      if (svg.current)
        behavior.current?.transform(select(svg.current), transformTo(box, { width, height }, picture))
    },
    [svg, width, height, picture],
  )
  useEffect(() => {
    const element = svg.current
    if (!element || width === 0 || (!target && !aimed.current)) return
    aimed.current = target
    behavior.current?.transform(
      select(element),
      target ? transformTo(target, { width, height }, picture) : zoomIdentity,
    )
  }, [svg, target, width, height, picture])
  return { settled, transform, isMoving, by, reset, to }
}

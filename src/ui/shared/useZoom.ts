import { zoom as d3Zoom, select, type ZoomBehavior, type ZoomTransform, zoomIdentity } from 'd3'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** Zooming and panning of an SVG; the picture is transformed as one group, nothing is drawn anew. */
export interface Zoom {
  /** Zoom level after the last gesture ended, for what is laid out anew at each level. */
  readonly level: number
  readonly transform: RefObject<ZoomTransform>
  readonly by: (factor: number) => void
  readonly reset: () => void
  /** Brings a box of fitted pixels into view. */
  readonly to: (box: { x0: number; y0: number; x1: number; y1: number }) => void
}

const maximum = 24

/** One finger scrolls the page while nothing is zoomed; the wheel and two fingers zoom. */
const isGesture = (event: Event, level: number): boolean => {
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || level > 1
  return !('button' in event && (event as MouseEvent).button !== 0)
}

/**
 * Connects d3-zoom to an SVG.
 *
 * @param apply called in each frame of a gesture; writes the transform to the DOM itself
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  size: { readonly width: number; readonly height: number },
  apply: (transform: ZoomTransform) => void,
): Zoom {
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null)
  const transform = useRef<ZoomTransform>(zoomIdentity)
  const [level, setLevel] = useState(1)
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
        apply(event.transform)
      })
      .on('end', () => setLevel(transform.current.k))
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
    ({ x0, y0, x1, y1 }) => {
      if (!svg.current) return
      const k = Math.max(1, Math.min(8, 0.8 / Math.max((x1 - x0) / width, (y1 - y0) / height, 0.01)))
      const next = zoomIdentity
        .translate(width / 2, height / 2)
        .scale(k)
        .translate(-(x0 + x1) / 2, -(y0 + y1) / 2)
      behavior.current?.transform(select(svg.current), next)
    },
    [svg, width, height],
  )
  return { level, transform, by, reset, to }
}

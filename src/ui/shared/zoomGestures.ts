import { select, zoom, zoomIdentity } from 'd3'
import type { Size, ZoomPlace } from './useZoom.ts'

/** What wheel, drag and fingers do to an SVG. */
export interface Gestures {
  /** Brings the picture to a place as a gesture would; an identical one changes nothing. */
  readonly move: (place: ZoomPlace) => void
  readonly stop: () => void
}

/** One finger scrolls the page while nothing is zoomed; the wheel and two fingers zoom. */
const isGesture = (event: Event, level: number): boolean => {
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || level > 1
  return !('button' in event && (event as MouseEvent).button !== 0)
}

/**
 * Connects d3-zoom to an SVG.
 *
 * @param most the closest a gesture can come
 * @param level gives how close it is now
 */
export function zoomGestures(
  element: SVGSVGElement,
  { width, height }: Size,
  most: number,
  level: () => number,
  onMove: (place: ZoomPlace) => void,
  onEnd: () => void,
): Gestures {
  const made = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, most])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .filter((event: Event) => isGesture(event, level()))
    .on('zoom', (event: { transform: ZoomPlace }) => onMove(event.transform))
    .on('end', onEnd)
  const selected = select(element)
  selected.call(made)
  return {
    move: ({ x, y, k }) => selected.call(made.transform, zoomIdentity.translate(x, y).scale(k)),
    stop: () => selected.on('.zoom', null),
  }
}

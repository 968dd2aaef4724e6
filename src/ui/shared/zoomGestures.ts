import { select, zoom, zoomIdentity } from 'd3'
import type { Size, ZoomPlace } from '#layouts/zoomPlace.ts'

/** What wheel, drag and fingers do to an SVG. */
export interface Gestures {
  /** Brings the picture to a place as a gesture would; an identical one changes nothing. */
  readonly move: (place: ZoomPlace) => void
  readonly stop: () => void
}

/** What scrolls the page rather than moving the picture: one finger, and the wheel without a pinch. */
export interface LeftToPage {
  readonly finger: () => boolean
  readonly wheel: boolean
}

const isGesture = (event: Event, left: LeftToPage): boolean => {
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || !left.finger()
  if (event.type === 'wheel') return !left.wheel || (event as WheelEvent).ctrlKey
  return !('button' in event && (event as MouseEvent).button !== 0)
}

/**
 * Connects d3-zoom to an SVG.
 *
 * @param most the closest a gesture can come
 * @param left what is no gesture of the picture
 */
export function zoomGestures(
  element: SVGSVGElement,
  { width, height }: Size,
  most: number,
  left: LeftToPage,
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
    .filter((event: Event) => isGesture(event, left))
    .on('zoom', (event: { transform: ZoomPlace }) => onMove(event.transform))
    .on('end', onEnd)
  const selected = select(element)
  selected.call(made)
  return {
    move: ({ x, y, k }) => selected.call(made.transform, zoomIdentity.translate(x, y).scale(k)),
    stop: () => selected.on('.zoom', null),
  }
}

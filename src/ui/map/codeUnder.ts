import type { MouseEvent, PointerEvent } from 'react'
import type { MapLayout } from '#layouts/mapLayout.ts'
import { placeAt } from '#layouts/placeAt.ts'
import type { ZoomPlace } from '#layouts/zoomPlace.ts'

const codeOf = (element: Element | null | undefined): string | null =>
  element?.getAttribute('data-code') ?? null

/** The place under the pointer on a map that is zoomed to a place, and where on the map that is. */
export function codeUnder(
  event: PointerEvent | MouseEvent,
  map: SVGSVGElement,
  { x, y, k }: ZoomPlace,
  { marks, dots }: MapLayout,
): { readonly code: string | null; readonly at: { readonly x: number; readonly y: number } } {
  const box = map.getBoundingClientRect()
  const at = { x: event.clientX - box.left, y: event.clientY - box.top }
  // Pressed at the end of a gesture, what lies under the pointer was not to be found yet.
  const isOnMap = event.target === map
  const target = ((isOnMap && document.elementFromPoint(event.clientX, event.clientY)) ||
    event.target) as Element
  // An inset hides the map below it.
  if (target.closest('.inset')) return { code: codeOf(target.closest('[data-code]')), at }
  const code = target.closest('[data-mark]')?.getAttribute('data-mark')
  const mark = marks.find(({ place }) => place.code === code)
  // A button may lie over the shape of a neighbour.
  const under = mark
    ? document.elementsFromPoint(event.clientX, event.clientY).find((one) => one.matches('.country'))
    : target
  const point = { x: (at.x - x) / k, y: (at.y - y) / k }
  const known = mark ? { code: mark.place.code, x: mark.x, y: mark.y } : null
  return { code: placeAt(point, k, dots, codeOf(under), known), at }
}

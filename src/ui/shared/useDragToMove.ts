import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'

/** A card on its way to another place. */
export interface Dragging {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** Pixels that make a press a drag. */
const threshold = 8

const indexAt = (x: number, y: number): number | null => {
  for (const element of document.elementsFromPoint(x, y)) {
    const place = element.closest<HTMLElement>('[data-place]')?.dataset.place
    if (place !== undefined) return Number(place)
  }
  return null
}

/** Pixels within which the edge of a box that scrolls draws what is dragged along. */
const edge = 48

/** Scrolls the box around an element when something is dragged to its upper or lower edge, the faster the nearer. */
const scrollAtEdge = (element: Element, y: number): void => {
  let box = element.parentElement
  while (box && box.scrollHeight <= box.clientHeight) box = box.parentElement
  if (!box) return
  const { top, bottom } = box.getBoundingClientRect()
  if (y < top + edge) box.scrollBy({ top: y - top - edge, behavior: 'instant' })
  else if (y > bottom - edge) box.scrollBy({ top: y - bottom + edge, behavior: 'instant' })
}

/** Has the events of a pointer come to an element wherever it goes, unless it was let go already. */
const follow = (element: Element, pointerId: number): void => {
  try {
    element.setPointerCapture(pointerId)
  } catch {
    // Its end is still to be heard.
  }
}

/**
 * Moves cards by dragging them with a mouse or a pen; a finger scrolls. Every place is an element with
 * `data-place`, its number from 0.
 */
export function useDragToMove(onMove: (id: string, by: number) => void) {
  const [dragging, setDragging] = useState<Dragging | null>(null)
  // The place is kept here too: what is rendered may be a step behind the pointer.
  const pressed = useRef<(Dragging & { x: number; y: number }) | null>(null)
  const wasDragged = useRef(false)
  const stop = (): void => {
    pressed.current = null
    setDragging(null)
  }
  const handlersFor = (id: string, from: number) => ({
    onPointerDown: ({ button, pointerType, clientX: x, clientY: y }: PointerEvent<HTMLElement>): void => {
      wasDragged.current = false
      if (button === 0 && pointerType !== 'touch') pressed.current = { id, from, to: from, x, y }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const start = pressed.current
      if (!start) return
      const { clientX: x, clientY: y } = event
      if (!wasDragged.current && Math.hypot(x - start.x, y - start.y) < threshold) return
      if (!wasDragged.current) follow(event.currentTarget, event.pointerId)
      wasDragged.current = true
      scrollAtEdge(event.currentTarget, y)
      const to = indexAt(x, y) ?? start.to
      pressed.current = { ...start, to }
      setDragging((old) => (old?.to === to ? old : { id: start.id, from: start.from, to }))
    },
    onPointerUp: (): void => {
      const end = pressed.current
      stop()
      if (end && end.to !== end.from) onMove(end.id, end.to - end.from)
    },
    onPointerCancel: stop,
    // The end of a drag is no click.
    onClickCapture: (event: MouseEvent<HTMLElement>): void => {
      if (wasDragged.current) event.stopPropagation()
      wasDragged.current = false
    },
  })
  return { dragging, handlersFor }
}

import { type RefObject, useLayoutEffect } from 'react'
import type { Span } from '#statement/statement.ts'
import { rangeOf } from './textRange.ts'

/** A frame around words: where the keyboard is, words that are taken, other places with the same words. */
export interface Frame {
  readonly span: Span
  readonly look: 'current' | 'taken' | 'same'
}

/** Pixels that a tool below words needs beside and below them. */
const toolSize = { inline: 176, block: 34 }

const placed = (rect: DOMRect, origin: DOMRect, look: Frame['look']): HTMLElement => {
  const frame = document.createElement('div')
  frame.className = 'word-frame'
  frame.dataset.look = look
  frame.style.top = `${rect.top - origin.top}px`
  frame.style.left = `${rect.left - origin.left}px`
  frame.style.width = `${rect.width}px`
  frame.style.height = `${rect.height}px`
  return frame
}

/** One box for each line: words that are drawn in several pieces have one frame. */
const lineBoxes = (rects: readonly DOMRect[]): readonly DOMRect[] => {
  const boxes: DOMRect[] = []
  for (const rect of rects) {
    const last = boxes[boxes.length - 1]
    const isSameLine = last !== undefined && rect.top < last.bottom - 4 && last.top < rect.bottom - 4
    if (!isSameLine) {
      boxes.push(rect)
      continue
    }
    const left = Math.min(last.left, rect.left)
    const top = Math.min(last.top, rect.top)
    const width = Math.max(last.right, rect.right) - left
    boxes[boxes.length - 1] = new DOMRect(left, top, width, Math.max(last.bottom, rect.bottom) - top)
  }
  return boxes
}

/** Puts a tool below the last line of the taken words, within the layer. */
const placeTool = (tool: HTMLElement, rect: DOMRect | undefined, origin: DOMRect): void => {
  tool.style.visibility = rect ? '' : 'hidden'
  if (!rect) return
  const left = Math.min(rect.left - origin.left, origin.width - toolSize.inline)
  const top = Math.min(rect.bottom - origin.top + 6, origin.height - toolSize.block)
  tool.style.left = `${Math.max(0, left)}px`
  tool.style.top = `${Math.max(0, top)}px`
}

/**
 * Draws frames around words on a layer that lies over the box of the text, and keeps them there while that is scrolled
 * or set anew. What is drawn of the text is not touched.
 *
 * @param tool stands below the words that are taken
 */
export function useFrames(
  layer: RefObject<HTMLElement | null>,
  tool: RefObject<HTMLElement | null>,
  box: HTMLElement | null,
  frames: readonly Frame[],
): void {
  useLayoutEffect(() => {
    const over = layer.current
    if (!over || !box) return
    let drawn: readonly HTMLElement[] = []
    const clear = (): void => {
      for (const old of drawn) old.remove()
      drawn = []
    }
    const draw = (): void => {
      over.style.top = `${box.offsetTop}px`
      over.style.height = `${box.offsetHeight}px`
      const origin = over.getBoundingClientRect()
      const boxes = frames.flatMap(({ span, look }) =>
        lineBoxes([...(rangeOf(box, span)?.getClientRects() ?? [])]).map((rect) =>
          placed(rect, origin, look),
        ),
      )
      clear()
      over.prepend(...boxes)
      drawn = boxes
      const taken = frames.find(({ look }) => look === 'taken')
      const lines = taken ? [...(rangeOf(box, taken.span)?.getClientRects() ?? [])] : []
      if (tool.current) placeTool(tool.current, lines.at(-1), origin)
    }
    draw()
    if (frames.length === 0) return clear
    const sizes = new ResizeObserver(draw)
    sizes.observe(box)
    addEventListener('scroll', draw, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      removeEventListener('scroll', draw, { capture: true })
      clear()
    }
  }, [layer, tool, box, frames])
}

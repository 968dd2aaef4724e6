import type { Span } from '#statement/statement.ts'

/** Offset into the source text of a point in what is drawn of it; null outside its paragraphs. */
const offsetOf = (box: Element, node: Node, at: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-start]')
  if (!paragraph || !box.contains(paragraph)) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, at)
  return Number(paragraph.dataset.start) + before.toString().length
}

/**
 * The words of the text that are selected, without the white space around them: exactly those, in whatever direction
 * they run.
 *
 * @returns null where nothing is, or where it begins or ends outside the text
 */
export function selectedSpan(box: Element, text: string): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(box, range.startContainer, range.startOffset)
  const end = offsetOf(box, range.endContainer, range.endOffset)
  if (start === null || end === null) return null
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}

/** What is drawn of a span of the text; null where its paragraph is not drawn. */
export function rangeOf(box: Element, { start, end }: Span): Range | null {
  const paragraph = [...box.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    ({ dataset }) => Number(dataset.start) <= start,
  )
  if (!paragraph) return null
  const range = document.createRange()
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let at = Number(paragraph.dataset.start)
  let isBegun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = at + (node.nodeValue ?? '').length
    if (!isBegun && start < next) {
      range.setStart(node, start - at)
      isBegun = true
    }
    if (isBegun && end <= next) {
      range.setEnd(node, end - at)
      return range
    }
    at = next
  }
  return null
}

/** Scrolls the text, or the page where that scrolls, as far as words are out of sight. */
export function bringIntoSight(box: HTMLElement, span: Span): void {
  const rect = rangeOf(box, span)?.getBoundingClientRect()
  if (!rect) return
  const scrolls = box.scrollHeight > box.clientHeight
  const room = scrolls ? box.getBoundingClientRect() : { top: 60, bottom: innerHeight - 60 }
  const by =
    rect.top < room.top + 8
      ? rect.top - room.top - 24
      : rect.bottom > room.bottom - 8
        ? rect.bottom - room.bottom + 24
        : 0
  if (by !== 0) (scrolls ? box : window).scrollBy({ top: by, behavior: 'instant' })
}

/** The span of what stands in an element of the text; null outside its paragraphs. */
export function spanOfElement(box: Element, element: Element): Span | null {
  const start = offsetOf(box, element, 0)
  return start === null ? null : { start, end: start + (element.textContent ?? '').length }
}

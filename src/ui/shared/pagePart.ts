/**
 * What an element is to those who know no more of it: to the keys of the page, or to whoever looks for it from
 * elsewhere. Classes say only how something looks.
 *
 * - `keys`: uses arrows, Home, End and Space itself while it has the focus.
 * - `close-card`: closes the card it stands on.
 * - `read-only`: a dialog that is closed without a loss.
 * - `ask`: the dialog of Ask.
 * - `text`: the box in which the statement's text scrolls.
 * - `text-frame`: what the box of the text stands in, with what belongs to it.
 * - `text-run`: a stretch of a long text, drawn in full where it is near the eye.
 * - `slide-part`: a part of a slide; its `data-name` says which.
 * - `drag`: is dragged along itself, so that a finger moved across it does not turn the slide.
 */
export type PagePart =
  | 'keys'
  | 'close-card'
  | 'read-only'
  | 'ask'
  | 'text'
  | 'text-frame'
  | 'text-run'
  | 'slide-part'
  | 'drag'

const selectorOf = (part: PagePart): string => `[data-part~="${part}"]`

declare module 'react' {
  interface HTMLAttributes<T> {
    /** A part of the page, or the two that an element is. */
    'data-part'?: PagePart | `${PagePart} ${PagePart}`
  }
}

/** Elements that are such a part, in the order of the page; the last opened of several layers comes last. */
export function findParts(box: ParentNode, part: PagePart): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(selectorOf(part))]
}

/** Whether an element is such a part, or stands in one. */
export function isInPart(element: Element, part: PagePart): boolean {
  return element.closest(selectorOf(part)) !== null
}

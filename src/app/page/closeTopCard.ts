import { findParts } from '#ui/shared/pagePart.ts'

/** Closes the card that was opened last inside a box; says whether there was one. */
export function closeTopCard(box: ParentNode | null): boolean {
  const topmost = box ? findParts(box, 'close-card').at(-1) : undefined
  topmost?.click()
  return topmost !== undefined
}

/** Closes the card that was opened last inside a box; says whether there was one. */
export function closeTopCard(box: Element | null): boolean {
  const cards = box?.querySelectorAll<HTMLElement>('.card-close') ?? []
  const topmost = cards[cards.length - 1]
  topmost?.click()
  return topmost !== undefined
}

import { findParts } from '#ui/shared/pagePart.ts'

/** Panels that the first links of the page lead to, by the ids of their regions. */
export type Skipped = 'map' | 'statement'

/** What takes the focus in a panel: the first stop of its view, or the panel itself where that has none yet. */
const stopOf = (panel: HTMLElement): HTMLElement => {
  const [view] = findParts(panel, 'keys').filter((part) => part.checkVisibility())
  if (view?.tabIndex === 0) return view
  const stop = view?.querySelector<HTMLElement>('[tabindex="0"]')
  if (stop) return stop
  panel.tabIndex = -1
  return panel
}

/** Goes past everything that stands before a panel's view: to the places of the map, or to the text. */
export function skipTo(name: Skipped): void {
  const panel = document.getElementById(name)
  if (panel) stopOf(panel).focus()
}

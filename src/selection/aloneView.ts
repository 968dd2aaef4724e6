/** The views that a page can show alone, as in a frame of another page. */
export const aloneViews = ['map', 'timeline', 'themes', 'text'] as const

/** One of them, as the address has it. */
export type AloneView = (typeof aloneViews)[number]

/** The view that the value of the address's key names; null where it names none. */
export function aloneView(value: string | null): AloneView | null {
  return aloneViews.find((view) => view === value) ?? null
}

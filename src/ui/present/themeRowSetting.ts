/** How rows of themes are set on a slide. */
export interface ThemeRowSetting {
  /** Whole CSS pixels of a row. */
  readonly rowHeight: number
  /** Whether each name stands above its bar, which then has the whole width. */
  readonly isStacked: boolean
}

/** Lines of type that a row with its name above its bar takes at the least and at the most, and one with it beside. */
const stacked = { least: 2.3, most: 5, share: 0.62 }
const beside = { least: 1.5, most: 2.6, share: 0.68 }

/**
 * Sets rows of themes so that all of them fit. Beside a sentence names stand above their bars, as far as there is
 * room for both; there, few rows stand apart, so that they hold their own.
 *
 * @param count of rows
 * @param said size of the type, and `height` of the slide, in CSS pixels
 * @param isAside whether they stand beside a sentence, and not across the slide
 */
export function themeRowSetting(
  count: number,
  said: number,
  height: number,
  isAside: boolean,
): ThemeRowSetting {
  const roomIn = (share: number): number => (height * share) / Math.max(1, count)
  const isStacked = isAside && roomIn(stacked.share) >= said * stacked.least
  const { least, most, share } = isStacked ? stacked : beside
  const rowHeight = Math.round(Math.max(said * least, Math.min(roomIn(share), said * most)))
  return { rowHeight, isStacked }
}

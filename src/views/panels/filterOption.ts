/** One value offered in a menu of the filter bar. */
export interface FilterOption {
  readonly id: string
  readonly label: string
  /** Words it can also be found by: other names, codes, abbreviations. */
  readonly keywords: readonly string[]
  /** Sentences that count for it; 0 for one the statement does not name. */
  readonly count: number
  readonly isChosen: boolean
}

/** Dimensions with a menu of their own. */
export type MenuDimension = 'theme' | 'partner' | 'forum'

/** The menus in the order of the bar. */
export const menuDimensions: readonly MenuDimension[] = ['theme', 'partner', 'forum']

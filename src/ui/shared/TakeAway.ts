import { createContext } from 'react'

/** Opens the menu of what can be taken away: of the whole page, or of one panel, beside the button that was pressed. */
export type OpenTakeAway = (of: 'page' | 'map' | 'timeline' | 'themes', button: HTMLElement) => void

/** Null where nothing is to be taken away, as on a slide. */
export const TakeAway = createContext<OpenTakeAway | null>(null)

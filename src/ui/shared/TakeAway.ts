import { createContext } from 'react'

/** The sentence that a quote card is asked for, by its number, and the mention it is about, by its index. */
export interface QuoteAsked {
  readonly sentence: number
  readonly mention: number | null
}

/**
 * Opens the menu of what can be taken away, of the whole page or of one panel, beside the button that was pressed; or the
 * quote card of a sentence.
 */
export type OpenTakeAway = (
  of: 'page' | 'map' | 'timeline' | 'themes' | 'absent' | QuoteAsked,
  button: HTMLElement,
) => void

/** Null where nothing is to be taken away, as on a slide. */
export const TakeAway = createContext<OpenTakeAway | null>(null)

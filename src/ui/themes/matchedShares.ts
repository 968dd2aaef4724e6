import { createContext } from 'react'

/** A theme as its bar needs it. */
export interface BarDatum {
  readonly id: string
  readonly name: string
  readonly total: number
}

/** Share of each theme's count that matches, from 0 to 1, by theme id. */
export type Matched = ReadonlyMap<string, number>

/**
 * Carries the shares past the chart to the shapes of its bars: the chart itself only knows the totals, so
 * that a click on a filter draws nine rectangles and does not run the chart library.
 */
export const MatchedShares = createContext<Matched>(new Map())

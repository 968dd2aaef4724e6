import type { RefObject } from 'react'
import type { CardSpot } from '#layouts/cardPlace.ts'

/** Where on the stage something was pointed at, in its pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Tells where on the stage a place lies, from a point of it or its middle; null for what has no place on the map. */
export type Locator = RefObject<((code: string, from?: Point) => CardSpot | null) | null>

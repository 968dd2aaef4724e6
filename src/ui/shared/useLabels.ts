import { useEffect, useReducer, useRef } from 'react'
import type { MapInset } from '#layouts/mapInset.ts'
import type { MapLabel, MapLabels } from '#layouts/mapLabels.ts'
import { inIdleSteps } from './inIdleSteps.ts'

/**
 * The labels of a map. Where they were not placed before, those of the last state stand as far as they are still
 * wanted, until the page has had the time to place them: a click does not wait for it.
 */
export function useLabels(wanted: MapLabels): {
  readonly labels: readonly MapLabel[]
  /** None until they are placed. */
  readonly insets: readonly MapInset[]
  readonly isPlaced: boolean
} {
  const shown = useRef<readonly MapLabel[]>([])
  const [, showPlaced] = useReducer((times: number) => times + 1, 0)
  const known = wanted.known()
  const labels = known?.labels ?? shown.current.filter(wanted.keeps)
  useEffect(() => {
    shown.current = labels
  })
  const isPlaced = known !== null
  useEffect(() => (isPlaced ? undefined : inIdleSteps(wanted.place(), showPlaced)), [wanted, isPlaced])
  return { labels, insets: known?.insets ?? [], isPlaced }
}

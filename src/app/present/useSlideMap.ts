import { useMemo } from 'react'
import { isOwnSelection } from '#views/deck/slideView.ts'
import { type MapView, mapView, quietView, withLitVenues } from '#views/panels/mapView.ts'
import type { SlideInput } from './SlideContent.tsx'

/** What the map of a slide shows: a slide about chosen places shows them alone; off script it answers as ever. */
export function useSlideMap({ indexed, slide, selection, match }: SlideInput): MapView {
  const isOnScript = isOwnSelection(indexed, slide, selection)
  return useMemo(() => {
    const whole = mapView(indexed, selection, match)
    return withLitVenues(isOnScript ? quietView(whole) : whole)
  }, [indexed, selection, match, isOnScript])
}

import { extentOf } from '#layouts/extentOf.ts'
import type { Fit } from '#layouts/fitWorld.ts'
import type { WorldShape } from '#layouts/worldShapes.ts'
import type { Zoom } from '#ui/shared/useZoom.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'

/** Brings the places that are shown into view; with none, the whole world. */
export function zoomToMarks(zoom: Zoom, shapes: readonly WorldShape[], { places }: DrawnMap, fit: Fit): void {
  const isAnyChosen = [...places.values()].some(({ isChosen }) => isChosen)
  const box = extentOf(
    shapes,
    (code) => {
      const place = places.get(code)
      if (isAnyChosen) return place?.isChosen ?? false
      return Boolean(place?.shown) && place?.relation !== 'speaker'
    },
    fit,
  )
  if (box) zoom.to(box)
  else zoom.reset()
}

import type { ComponentType, Ref } from 'react'
import type { insetPlacing } from '#layouts/insetPlacing.ts'
import type { MapInset } from '#layouts/mapInset.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'

/** The insets of a map, and what they are drawn with. */
export interface InsetsProps {
  readonly ref: Ref<SVGGElement>
  readonly insets: readonly MapInset[]
  readonly places: DrawnMap['places']
  readonly members: ReadonlySet<string> | null
  /** Size of the type, 1 on the dashboard. */
  readonly scale: number
}

/** What places insets and draws them, for a map that may have any: the page starts without. */
export interface InsetKit {
  readonly placing: typeof insetPlacing
  readonly Insets: ComponentType<InsetsProps>
}

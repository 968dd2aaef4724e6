import type { Absence } from '#ui/map/MapPanel.tsx'
import type { NotNamedView } from '#views/absent/notNamedView.ts'

/** A reference list that the text is held against, and the map of it. */
export interface AbsentDrawing extends Required<Pick<Absence, 'legend'>> {
  readonly view: NotNamedView
  readonly map: NonNullable<Absence['map']>
}

import type { World } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'
import type { ThemeUnit } from '#views/panels/themeView.ts'
import type { KeyKind } from './drawKey.ts'
import type { Measure } from './measureText.ts'

/** A view that a sheet may show. */
export type SheetView = 'map' | 'timeline' | 'themes'

/** What a sheet says of the statement and of the selection, in words. */
export interface SheetHead {
  readonly title: string
  readonly byline: string
  readonly attribution: string
  /** "Initiative: Global Security", or "No filter". */
  readonly filters: string
  /** "1 of 14 sentences" */
  readonly sentences: string
  readonly isFiltered: boolean
  readonly boundaryNote: string
  /** Address of what is shown; null where none leads there. */
  readonly link: string | null
}

/** The map of a reference list that the text is held against. */
export interface AbsentSheet {
  readonly map: DrawnMap
  readonly title: string
  readonly legend: readonly { readonly kind: KeyKind; readonly words: string; readonly count: number }[]
  /** The map in words. */
  readonly label: string
  /** What is said below it, a line each. */
  readonly lines: readonly string[]
}

/** What a sheet is made of. */
export interface SheetPicture {
  readonly indexed: StatementIndex
  readonly selection: Selection
  /** Needed where the map is shown. */
  readonly world: World | null
  readonly head: SheetHead
  /** Which views it shows, in this order; all of them where it is left out. */
  readonly views?: readonly SheetView[]
  readonly unit?: ThemeUnit
  /** Whether events of the year that the text does not name are shown too. */
  readonly withContext?: boolean
  readonly measure?: Measure
  /** A reference list whose map is drawn in place of the map. */
  readonly absent?: AbsentSheet
}

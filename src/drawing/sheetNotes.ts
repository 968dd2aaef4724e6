import { say } from '#messages/say.ts'
import { sayDrawing } from '#messages/sayDrawing.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { countMatches, matching } from '#selection/matching.ts'
import { type Dimension, isActive, type Selection, withoutDimension } from '#selection/selection.ts'
import type { MapView } from '#views/panels/mapView.ts'
import { sayTimelineNote } from '#views/panels/sayTimelineNote.ts'
import type { ThemeUnit, ThemeView } from '#views/panels/themeView.ts'
import type { TimelineView } from '#views/panels/timelineView.ts'

/**
 * What a view counts where it does not follow a filter, which is that on its own dimension: "in all 14 sentences";
 * null where it follows every one.
 */
export function sayOwnScope(
  indexed: StatementIndex,
  selection: Selection,
  dimension: Dimension,
): string | null {
  if (!isActive(selection, dimension)) return null
  const total = indexed.sentences.length
  const counted = countMatches(matching(indexed, withoutDimension(selection, dimension)))
  return sayDrawing(counted === total ? 'drawing.inAll' : 'drawing.inSome', { matching: counted, total })
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(say('list.longSeparator'))

/** What stands beside the title of each view. */
export interface SheetNotes {
  readonly map: string
  readonly timeline: string
  readonly themes: string
}

const sayThemes = (counted: string, scope: string | null, isFiltered: boolean): string => {
  if (!scope) return counted
  return isFiltered ? joined([counted, sayDrawing('drawing.matching', { scope })]) : `${counted} ${scope}`
}

/** Says of each view of a sheet what it counts, and where it does not follow the filter. */
export function sheetNotes(
  indexed: StatementIndex,
  selection: Selection,
  views: { readonly map: MapView; readonly timeline: TimelineView; readonly themes: ThemeView },
  { unit, withContext }: { readonly unit: ThemeUnit; readonly withContext: boolean },
): SheetNotes {
  const scope = (dimension: Dimension): string | null => sayOwnScope(indexed, selection, dimension)
  const forums = scope('forum')
  const counted = sayDrawing(views.themes.isFiltered ? `drawing.${unit}Of` : `drawing.${unit}`)
  const themes = scope('theme')
  return {
    map: joined([views.map.header, scope('partner')]),
    timeline: joined([
      sayTimelineNote(views.timeline, withContext),
      forums && sayDrawing('drawing.forums', { scope: forums }),
      withContext ? sayDrawing('drawing.context') : null,
    ]),
    themes: views.themes.rows.length === 0 ? '' : sayThemes(counted, themes, views.themes.isFiltered),
  }
}

/** How what is drawn is to be read while a filter is on; empty at rest. */
export function sayReading(
  selection: Selection,
  { map, timeline }: { readonly map: MapView | null; readonly timeline: TimelineView | null },
): string {
  const hasQuiet = [...(timeline?.entries ?? []), ...(timeline?.undated ?? [])].some(
    ({ standing }) => standing === 'quiet',
  )
  const isLit = map?.isFiltered && !isActive(selection, 'partner')
  return [
    isLit ? sayDrawing('drawing.lit', { as: map.speakerAs }) : '',
    hasQuiet ? sayDrawing('drawing.quiet') : '',
  ]
    .filter(Boolean)
    .join(' ')
}

import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import {
  forumsTable,
  partnersTable,
  type TableView,
  themesTable,
  throughTable,
  withWhomTable,
} from '#views/panels/tableView.ts'
import { themeView } from '#views/panels/themeView.ts'
import { timelineView } from '#views/panels/timelineView.ts'

/** A panel whose numbers can be taken away. */
export type TakenPanel = 'map' | 'timeline' | 'themes'

/**
 * The tables of a panel as they stand on the screen. How many of all match is said in words, "1 of 2": a spreadsheet
 * makes a day of "1/2".
 *
 * @param withContext whether the timeline shows the events of the year
 */
export function takenTables(
  indexed: StatementIndex,
  selection: Selection,
  panel: TakenPanel,
  withContext: boolean,
): readonly TableView[] {
  const match = matching(indexed, selection)
  if (panel === 'map') return [partnersTable(indexed, mapView(indexed, selection, match))]
  if (panel === 'timeline') return [forumsTable(timelineView(indexed, selection, match), withContext)]
  const themes = themeView(indexed, selection, match)
  return [
    themesTable(themes),
    throughTable(themes),
    withWhomTable(themes, (share) => sayTakeaway('table.share', { ...share })),
  ]
}

import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { type TakenPanel, takenTables } from '#views/takeaway/takenTables.ts'
import { writeCsv } from '#writers/table/writeCsv.ts'
import { headOf } from './headOf.ts'
import type { MakeFile, TakeawayState } from './takeawayState.ts'

const panels = ['map', 'timeline', 'themes'] as const

const fileOf = (state: TakeawayState, taken: readonly TakenPanel[], part: string): File => {
  const { indexed, selection, shows } = state
  const head = headOf(state)
  const tables = taken.flatMap((panel) => takenTables(indexed, selection, panel, shows.extent === 'context'))
  return new File([writeCsv(head, tables)], fileNameFor(head, part, 'csv'), { type: 'text/csv' })
}

/** All tables of the page, one after another. */
export const tablesFile: MakeFile = (state) => fileOf(state, panels, sayTakeaway('part.tables'))

/** The tables of one panel. */
export const panelTableFile =
  (panel: TakenPanel): MakeFile =>
  (state) =>
    fileOf(state, [panel], sayTakeaway(`part.${panel}`))

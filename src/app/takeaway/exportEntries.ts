import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { TakenPanel } from '#views/takeaway/takenTables.ts'
import type { MakeFile, TakeawayState } from './takeawayState.ts'

/** One thing that a menu offers: its code is loaded when it is chosen. */
export interface ExportEntry {
  readonly id: string
  readonly label: string
  /** Brings what makes the file, or what copies and gives no file. */
  readonly load: () => Promise<MakeFile | ((state: TakeawayState) => Promise<null>)>
}

/** What "Export" offers of the whole page, in its order. */
export function pageEntries(): readonly ExportEntry[] {
  return [
    {
      id: 'tables',
      label: sayTakeaway('item.tables'),
      load: async () => (await import('./tableFiles.ts')).tablesFile,
    },
  ]
}

/** What the menu of a panel offers, in its order. */
export function panelEntries(panel: TakenPanel): readonly ExportEntry[] {
  return [
    {
      id: 'table',
      label: sayTakeaway('item.table'),
      load: async () => (await import('./tableFiles.ts')).panelTableFile(panel),
    },
  ]
}

import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { TakenPanel } from '#views/takeaway/takenTables.ts'
import type { MakeFile } from './takeawayState.ts'

/** One thing that a menu offers: its code is loaded when it is chosen. */
export interface ExportEntry {
  readonly id: string
  readonly label: string
  /** Brings what makes the file. */
  readonly load: () => Promise<MakeFile>
}

/** What "Export" offers of the whole page, in its order. */
export function pageEntries(): readonly ExportEntry[] {
  return [
    {
      id: 'tables',
      label: sayTakeaway('item.tables'),
      load: async () => (await import('./tableFiles.ts')).tablesFile,
    },
    {
      id: 'calendar',
      label: sayTakeaway('item.calendar'),
      load: async () => (await import('./calendarFile.ts')).calendarFile,
    },
    {
      id: 'annotations',
      label: sayTakeaway('item.annotations'),
      load: async () => (await import('./annotationsFile.ts')).annotationsFile,
    },
    {
      id: 'mapData',
      label: sayTakeaway('item.mapData'),
      load: async () => (await import('./mapDataFile.ts')).mapDataFile,
    },
    {
      id: 'statement',
      label: sayTakeaway('item.statement'),
      load: async () => (await import('./statementFile.ts')).statementFile,
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

import type { ExportEntry } from '#app/takeaway/exportEntry.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { ComparedState } from './comparedToTake.ts'

/** What "Export" offers of a comparison, in its order. */
export function comparedEntries(): readonly ExportEntry<ComparedState>[] {
  return [
    {
      id: 'powerPoint',
      label: sayTakeaway('item.powerPoint'),
      load: async () => (await import('./comparedPowerPoint.ts')).comparedPowerPoint,
    },
    {
      id: 'pdf',
      label: sayTakeaway('item.pdf'),
      load: async () => (await import('./comparedPdf.ts')).comparedPdf,
    },
    {
      id: 'tables',
      label: sayTakeaway('item.tables'),
      load: async () => (await import('./comparedTablesFile.ts')).comparedTablesFile,
    },
  ]
}

import type { ExportEntry } from '#app/takeaway/exportEntry.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { ComparedSlidesState, ComparedState } from './comparedToTake.ts'

/** The files that the slides of a comparison are saved as. */
export function comparedSlideEntries(): readonly ExportEntry<ComparedSlidesState>[] {
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
  ]
}

/** What "Export" offers of a comparison, in its order. */
export function comparedEntries(): readonly ExportEntry<ComparedState>[] {
  return [
    ...comparedSlideEntries(),
    {
      id: 'tables',
      label: sayTakeaway('item.tables'),
      load: async () => (await import('./comparedTablesFile.ts')).comparedTablesFile,
    },
  ]
}

import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { ExportEntry } from './exportEntry.ts'
import type { SlidesState } from './takeawayState.ts'

/** The files that the slides of the deck are saved as. */
export function slideEntries(): readonly ExportEntry<SlidesState>[] {
  return [
    {
      id: 'powerPoint',
      label: sayTakeaway('item.powerPoint'),
      load: async () => (await import('./powerPointFile.ts')).powerPointFile,
    },
    {
      id: 'pdf',
      label: sayTakeaway('item.pdf'),
      load: async () => (await import('./pdfFile.ts')).pdfFile,
    },
  ]
}

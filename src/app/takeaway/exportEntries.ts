import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { isOpenedId } from '#statement/openedId.ts'
import type { TakenPanel } from '#views/takeaway/takenTables.ts'
import type { ExportEntry } from './exportEntry.ts'
import { hasTemplate } from './pageTemplate.ts'
import { slideEntries } from './slideEntries.ts'

/** Whether an address of this page leads anywhere but to this device, as that of a file does not. */
const isPublished = (): boolean => location.protocol.startsWith('http')

/** The system's sheet, where there is one. */
const canSendLink = (): boolean => isPublished() && typeof navigator.share === 'function'

/** Whether another page could show a statement of this id: one that was opened is on this device alone. */
const canEmbed = (id: string): boolean => isPublished() && !isOpenedId(id)

/** What "Export" offers of the whole page, in its order. @param id of the statement */
export function pageEntries(id: string): readonly ExportEntry[] {
  return [
    ...slideEntries(),
    {
      id: 'png',
      label: sayTakeaway('item.png'),
      load: async () => (await import('./pictureFiles.ts')).pngFile('page'),
    },
    {
      id: 'svg',
      label: sayTakeaway('item.svg'),
      load: async () => (await import('./pictureFiles.ts')).svgFile('page'),
    },
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
    ...(canEmbed(id)
      ? [
          {
            id: 'embed',
            label: sayTakeaway('item.embedText'),
            load: async () => (await import('./embedCode.ts')).embedCode('text'),
          },
        ]
      : []),
    ...(canSendLink()
      ? [
          {
            id: 'send',
            label: sayTakeaway('item.send'),
            load: async () => (await import('./sendLink.ts')).sendLink,
          },
        ]
      : []),
    ...(hasTemplate()
      ? [
          {
            id: 'page',
            label: sayTakeaway('item.page'),
            load: async () => (await import('./htmlFile.ts')).htmlFile,
          },
        ]
      : []),
  ]
}

/** What the menu of a panel offers, in its order. @param id of the statement */
export function panelEntries(panel: TakenPanel, id: string): readonly ExportEntry[] {
  return [
    {
      id: 'png',
      label: sayTakeaway('item.png'),
      load: async () => (await import('./pictureFiles.ts')).pngFile(panel),
    },
    {
      id: 'svg',
      label: sayTakeaway('item.svg'),
      load: async () => (await import('./pictureFiles.ts')).svgFile(panel),
    },
    {
      id: 'copy',
      label: sayTakeaway('item.copy'),
      load: async () => (await import('./pictureFiles.ts')).copyPng(panel),
    },
    {
      id: 'table',
      label: sayTakeaway('item.table'),
      load: async () => (await import('./tableFiles.ts')).panelTableFile(panel),
    },
    ...(canEmbed(id)
      ? [
          {
            id: 'embed',
            label: sayTakeaway('item.embed'),
            load: async () => (await import('./embedCode.ts')).embedCode(panel),
          },
        ]
      : []),
  ]
}

/** What the menu of "Not named" offers, in its order. */
export function absentEntries(): readonly ExportEntry[] {
  return [
    {
      id: 'png',
      label: sayTakeaway('item.png'),
      load: async () => (await import('./absentFiles.ts')).absentPng,
    },
    {
      id: 'svg',
      label: sayTakeaway('item.svg'),
      load: async () => (await import('./absentFiles.ts')).absentSvg,
    },
    {
      id: 'table',
      label: sayTakeaway('item.table'),
      load: async () => (await import('./absentFiles.ts')).absentTableFile,
    },
  ]
}

import { type ExportHead, exportHead } from '#views/takeaway/exportHead.ts'
import type { TakeawayState } from './takeawayState.ts'

/** What every file of the page says of itself. */
export function headOf({
  indexed,
  selection,
  linkToHere,
}: Pick<TakeawayState, 'indexed' | 'selection' | 'linkToHere'>): ExportHead {
  return exportHead(indexed, selection, linkToHere())
}

import { sayShelf } from '#messages/sayShelf.ts'
import type { ShelfEntry } from '#shelf/shelfEntry.ts'
import { sayKind } from '#views/words/sayAttribution.ts'
import { sayFullDate } from '#views/words/sayDates.ts'

/** "4 named", "2 named, 3 in conflicts": what the small map of a statement shows besides its issuers. */
export function sayPlaces({ named, inConflict }: Pick<ShelfEntry, 'named' | 'inConflict'>): string {
  return sayShelf('shelf.named', { named: named.length, conflicts: inConflict.length })
}

/** "Joint communiqué · 22 February 2031 · 2 corrections", as far as it is known. */
export function sayAbout(entry: Pick<ShelfEntry, 'kind' | 'wording' | 'date' | 'corrections'>): string {
  const { date, corrections } = entry
  const day = date && sayFullDate(date)
  return [
    sayKind(entry),
    day === null
      ? sayShelf('shelf.noDate')
      : date?.precision === 'day'
        ? day
        : sayShelf('shelf.dayUnknown', { date: day }),
    corrections === 0 ? '' : sayShelf('shelf.corrections', { n: corrections }),
  ]
    .filter(Boolean)
    .join(sayShelf('shelf.separator'))
}

import { readQuery, writeQuery } from '#app/address/address.ts'
import { pageStatement } from '#app/data/brought.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { pageKeys, readKey, settleQuery, withKey } from '#selection/pageUrl.ts'
import { everything, partnerChoice, type Selection } from '#selection/selection.ts'
import { withSelection } from '#selection/selectionUrl.ts'
import { readSeries, type SeriesFilter, wholeSeries, withSeries } from '#selection/seriesUrl.ts'
import type { SeriesValue } from '#views/series/seriesColumns.ts'

/** Shows the series; what is chosen of the statement waits beneath it. */
export function showSeries(): void {
  writeQuery(withSeries(readQuery(), wholeSeries), 'push')
}

/** Shows the statement again as it was. */
export function leaveSeries(): void {
  writeQuery(withSeries(readQuery(), null), 'push')
}

/**
 * Changes what is chosen of the series. A filter can be taken back by Back; a card that opens takes the place of the one
 * before, so that Back leads out of the series and not through every cell that was looked at.
 */
export function filterSeries(change: (filter: SeriesFilter) => SeriesFilter): void {
  const before = readSeries(readQuery()) ?? wholeSeries
  const after = change(before)
  const isCardAlone = JSON.stringify({ ...before, cell: null }) === JSON.stringify({ ...after, cell: null })
  writeQuery(withSeries(readQuery(), after), isCardAlone ? 'replace' : 'push')
}

/** What a statement is filtered by to show the sentences of a cell: those that name it, not those that imply it. */
export function cellSelection({ evidence }: StatementIndex, { kind, id }: SeriesValue): Selection {
  if (kind === 'theme') return { ...everything, theme: [id] }
  const isReached = evidence.partner.get(id)?.some(({ via }) => via !== null) ?? false
  return { ...everything, partner: [partnerChoice(id, isReached)] }
}

/** Opens a statement with a filter. */
export function openFiltered(id: string, selection: Selection): void {
  const kept = withKey('', pageKeys.map, readKey(readQuery(), pageKeys.map))
  writeQuery(settleQuery(withSelection(kept, selection), id === pageStatement() ? null : id), 'push')
}

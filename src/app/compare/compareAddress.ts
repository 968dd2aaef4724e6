import { readQuery, writeQuery } from '#app/address/address.ts'
import { pageStatement } from '#app/data/brought.ts'
import { pageKeys, readKey, settleQuery, withKey } from '#selection/pageUrl.ts'
import type { Selection } from '#selection/selection.ts'
import { withSelection } from '#selection/selectionUrl.ts'

/** A statement as the address names it: null for the one of the page. */
const named = (id: string): string | null => (id === pageStatement() ? null : id)

/** Id of the statement that an address opens, the first of a comparison. */
export function readFirst(query: string): string {
  return readKey(query, pageKeys.statement) ?? pageStatement()
}

/** Puts a comparison in the address; what is chosen stays. */
export function showComparison(first: string, second: string): void {
  const query = withKey(readQuery(), pageKeys.compared, second)
  writeQuery(settleQuery(query, named(first)), 'push')
}

/** Shows one statement by itself. @param selection what of the choice it knows; null leaves it as it is */
export function endComparison(shown: string, selection: Selection | null = null): void {
  const chosen = selection ? withSelection(readQuery(), selection) : readQuery()
  const query = withKey(withKey(chosen, pageKeys.compared, null), pageKeys.change, null)
  writeQuery(settleQuery(query, named(shown)), 'push')
}

import type { StatementIndex } from '#reading/statementIndex.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { sayDropped } from './sayDropped.ts'

/** Parts of a slide's link that are not found in the statement: "Initiative xyz, Partner ABC"; empty when all are. */
export function sayMissing(indexed: StatementIndex, link: string): string {
  return sayDropped(readSelection(link, knownTo(indexed)).dropped)
}

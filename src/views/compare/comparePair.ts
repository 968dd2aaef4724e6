import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { type FindId, knownTo } from '#selection/selectionUrl.ts'
import type { ComparedPair } from './comparedPair.ts'
import type { StatementComparison } from './compareStatements.ts'

/** Finds what either of two texts has evidence for: a value of one alone filters both. */
export function knownToEither(first: StatementIndex, second: StatementIndex): FindId {
  const [inFirst, inSecond] = [knownTo(first), knownTo(second)]
  return (dimension, value) => inFirst(dimension, value) ?? inSecond(dimension, value)
}

/** Two statements side by side under a selection, with what of each matches it. */
export function comparePair(
  both: { readonly first: StatementIndex; readonly second: StatementIndex },
  comparison: StatementComparison,
  selection: Selection,
  show: ComparedPair['show'],
): ComparedPair {
  const { first, second } = both
  const matches = { first: matching(first, selection), second: matching(second, selection) }
  return { first, second, comparison, selection, show, matches }
}

import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, type Matching } from '#selection/matching.ts'
import type { ComparedPair, Side } from './comparedPair.ts'

/** Mentions that name a value in one text, and how many of them stand in a matching sentence. */
export interface SideCount {
  readonly matching: number
  readonly total: number
}

/** The same of both texts. */
export type BothCounts = Readonly<Record<Side, SideCount>>

const countIn = (
  indexed: StatementIndex,
  match: Matching,
  dimension: ListedDimension,
  id: string,
): SideCount => {
  let [matching, total] = [0, 0]
  for (const { sentence, via } of indexed.evidence[dimension].get(id) ?? []) {
    if (via !== null) continue
    total += 1
    if (isMatch(match, sentence, dimension)) matching += 1
  }
  return { matching, total }
}

/** How often each text names a value, and how often where every filter but those of its own dimension is passed. */
export function namedMentions(
  { first, second, matches }: ComparedPair,
  dimension: ListedDimension,
  id: string,
): BothCounts {
  return {
    first: countIn(first, matches.first, dimension, id),
    second: countIn(second, matches.second, dimension, id),
  }
}

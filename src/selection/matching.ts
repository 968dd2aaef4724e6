import type { Evidence, ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { findText } from './findText.ts'
import { type Dimension, dimensions, isActive, readPartner, type Selection } from './selection.ts'

/**
 * Which sentences pass which filters.
 *
 * `failures[n - 1]` is a bit set of the dimensions that sentence `n` fails; a view reads it without the
 * bit of its own dimension.
 */
export interface Matching {
  readonly failures: Uint8Array
  /** Whether anything is chosen; without a filter every sentence matches and nothing is highlighted. */
  readonly isFiltered: boolean
}

const bitOf = (dimension: Dimension): number => 1 << dimensions.indexOf(dimension)

/** Evidence a choice rests on: for a partner chosen as named only, without what passes through a group. */
export function evidenceFor(
  indexed: StatementIndex,
  dimension: ListedDimension,
  choice: string,
): readonly Evidence[] {
  if (dimension !== 'partner') return indexed.evidence[dimension].get(choice) ?? []
  const { id, namedOnly } = readPartner(choice)
  const all = indexed.evidence.partner.get(id) ?? []
  return namedOnly ? all.filter(({ via }) => via === null) : all
}

const sentencesInPeriod = (indexed: StatementIndex, from: string, to: string): Set<number> => {
  const found = new Set<number>()
  for (const [id, evidence] of indexed.evidence.forum) {
    const edition = indexed.forums.get(id)?.edition
    if (edition && edition.start <= to && edition.end >= from)
      for (const { sentence } of evidence) found.add(sentence)
  }
  return found
}

/** Numbers of the sentences that pass one dimension; only asked while the dimension is active. */
const passing = (indexed: StatementIndex, selection: Selection, dimension: Dimension): Set<number> => {
  if (dimension === 'text') return new Set(sentencesOf(findText(indexed, selection.text)))
  if (dimension === 'period')
    return selection.period
      ? sentencesInPeriod(indexed, selection.period.from, selection.period.to)
      : new Set()
  const found = new Set<number>()
  for (const choice of selection[dimension])
    for (const { sentence } of evidenceFor(indexed, dimension, choice)) found.add(sentence)
  return found
}

/**
 * Decides which sentences match a selection: the one place where that is decided.
 *
 * Values of one dimension are alternatives, dimensions are all required, an empty dimension asks nothing.
 */
export function matching(indexed: StatementIndex, selection: Selection): Matching {
  const failures = new Uint8Array(indexed.sentences.length)
  let isFiltered = false
  for (const dimension of dimensions) {
    if (!isActive(selection, dimension)) continue
    isFiltered = true
    const found = passing(indexed, selection, dimension)
    const bit = bitOf(dimension)
    for (let index = 0; index < failures.length; index += 1)
      if (!found.has(index + 1)) failures[index] = (failures[index] as number) | bit
  }
  return { failures, isFiltered }
}

/** Whether sentence `number` (from 1) matches, leaving aside one dimension if given. */
export function isMatch({ failures }: Matching, number: number, except?: Dimension): boolean {
  const failed = failures[number - 1] ?? 0
  return (except === undefined ? failed : failed & ~bitOf(except)) === 0
}

/** How many sentences match, leaving aside one dimension if given. */
export function countMatches(match: Matching, except?: Dimension): number {
  let count = 0
  for (let number = 1; number <= match.failures.length; number += 1)
    if (isMatch(match, number, except)) count += 1
  return count
}

/** Numbers of the distinct sentences some evidence lies in, in its order. */
export function sentencesOf(evidence: readonly { readonly sentence: number }[]): readonly number[] {
  return [...new Set(evidence.map(({ sentence }) => sentence))]
}

/** Distinct sentences of some evidence, and how many of them match. */
export function countSentences(
  match: Matching,
  evidence: readonly Evidence[],
  except?: Dimension,
): { readonly matching: number; readonly total: number } {
  const all = sentencesOf(evidence)
  return { matching: all.filter((number) => isMatch(match, number, except)).length, total: all.length }
}

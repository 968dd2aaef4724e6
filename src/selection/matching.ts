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

const bits = Object.fromEntries(dimensions.map((dimension, index) => [dimension, 1 << index])) as Record<
  Dimension,
  number
>

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

const evidenceInPeriod = (indexed: StatementIndex, from: string, to: string): readonly Evidence[] =>
  [...indexed.evidence.forum].flatMap(([id, evidence]) => {
    const edition = indexed.forums.get(id)?.edition
    return edition && edition.start <= to && edition.end >= from ? evidence : []
  })

/** What the sentences that pass one dimension are found by; only asked while the dimension is active. */
const grounds = (
  indexed: StatementIndex,
  selection: Selection,
  dimension: Dimension,
): readonly { readonly sentence: number }[] => {
  if (dimension === 'text') return findText(indexed, selection.text)
  if (dimension === 'period')
    return selection.period ? evidenceInPeriod(indexed, selection.period.from, selection.period.to) : []
  return selection[dimension].flatMap((choice) => evidenceFor(indexed, dimension, choice))
}

/**
 * Decides which sentences match a selection: the one place where that is decided.
 *
 * Values of one dimension are alternatives, dimensions are all required, an empty dimension asks nothing.
 *
 * @example Where the fair is chosen, of two sentences
 * ```json
 * {"sentences": ["We met [place BBB|Beta] and the [org club|Club].",
 *                "The [forum fair-1|Fair] calmed the [conflict BBB|[place BBB|Beta] war]."],
 *  "query": "f=fair-1"}
 * ```
 * `failures` is, as the first fails the third dimension, that of forums
 * ```json
 * [4, 0]
 * ```
 */
export function matching(indexed: StatementIndex, selection: Selection): Matching {
  const failures = new Uint8Array(indexed.sentences.length)
  let isFiltered = false
  for (const dimension of dimensions) {
    if (!isActive(selection, dimension)) continue
    isFiltered = true
    const passes = new Uint8Array(failures.length)
    for (const { sentence } of grounds(indexed, selection, dimension)) passes[sentence - 1] = 1
    const bit = bits[dimension]
    for (let index = 0; index < failures.length; index += 1)
      if (passes[index] === 0) failures[index] = (failures[index] as number) | bit
  }
  return { failures, isFiltered }
}

/** Whether sentence `number` (from 1) matches, leaving aside one dimension if given. */
export function isMatch({ failures }: Matching, number: number, except?: Dimension): boolean {
  const failed = failures[number - 1] ?? 0
  return (except === undefined ? failed : failed & ~bits[except]) === 0
}

/** How many sentences match, leaving aside one dimension if given. */
export function countMatches(match: Matching, except?: Dimension): number {
  let count = 0
  for (let number = 1; number <= match.failures.length; number += 1)
    if (isMatch(match, number, except)) count += 1
  return count
}

const distinct = new WeakMap<readonly object[], readonly number[]>()

/**
 * Numbers of the distinct sentences some evidence lies in, in its order. The same list of evidence, which does not
 * change, is gone through once: each click counts by it.
 */
export function sentencesOf(evidence: readonly { readonly sentence: number }[]): readonly number[] {
  const known = distinct.get(evidence)
  if (known) return known
  const numbers = [...new Set(evidence.map(({ sentence }) => sentence))]
  distinct.set(evidence, numbers)
  return numbers
}

/** How many of some sentences, given by their numbers from 1, match. */
export function countAmong(match: Matching, sentences: readonly number[], except?: Dimension): number {
  const asked = except === undefined ? ~0 : ~bits[except]
  const { failures } = match
  let count = 0
  for (const number of sentences) if (((failures[number - 1] as number) & asked) === 0) count += 1
  return count
}

/** Distinct sentences of some evidence, and how many of them match. */
export function countSentences(
  match: Matching,
  evidence: readonly Evidence[],
  except?: Dimension,
): { readonly matching: number; readonly total: number } {
  const all = sentencesOf(evidence)
  return { matching: countAmong(match, all, except), total: all.length }
}

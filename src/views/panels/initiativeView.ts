import type { StatementIndex } from '#reading/statementIndex.ts'
import { countSentences, type Matching } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'

/** One initiative the statement names, or reaches through one of its forums. */
export interface InitiativeRow {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** Sentences, under every filter but that of the initiatives. */
  readonly matching: number
  readonly total: number
  readonly isChosen: boolean
}

/**
 * Initiatives in the order of the knowledge, those of the issuer first; one the statement does not name is
 * left out. Counts ignore the initiative filter, so that another can always be added.
 */
export function initiativeView(
  indexed: StatementIndex,
  selection: Selection,
  match: Matching,
): readonly InitiativeRow[] {
  const known = indexed.knowledge.initiatives?.initiatives ?? []
  const listed = new Set(known.map(({ id }) => id))
  const unlisted = [...indexed.evidence.initiative.keys()].filter((id) => !listed.has(id))
  const nameInText = (id: string): string => {
    const first = indexed.evidence.initiative.get(id)?.[0]
    return (first && indexed.mentions[first.mention]?.quote.exact) ?? id
  }
  const all = [
    ...known.map(({ id, name, shortName }) => ({ id, name, shortName })),
    ...unlisted.map((id) => ({ id, name: nameInText(id), shortName: nameInText(id) })),
  ]
  return all.flatMap((row) => {
    const evidence = indexed.evidence.initiative.get(row.id)
    if (!evidence) return []
    const counts = countSentences(match, evidence, 'initiative')
    return [{ ...row, ...counts, isChosen: isChosen(selection, 'initiative', row.id) }]
  })
}

import type { StatementIndex } from '#reading/statementIndex.ts'
import { countMatches, matching } from '#selection/matching.ts'
import { everything, isChosen, isFiltered, type Selection, setText, toggle } from '#selection/selection.ts'
import { dimensionByKind, type Subject } from '#views/words/subject.ts'

/** What filtering by a subject would choose. */
export interface SubjectFilter {
  readonly selection: Selection
  /** Whether what was chosen before gives way, because no sentence matches both. */
  readonly isAlone: boolean
}

const withSubject = (selection: Selection, { kind, id }: Subject): Selection => {
  if (kind === 'text') return setText(selection, id)
  const dimension = dimensionByKind[kind]
  return isChosen(selection, dimension, id) ? selection : toggle(selection, dimension, id)
}

/**
 * The selection with a subject added to it, as one click adds it: no change where it is already chosen. Where no
 * sentence matches both, the subject alone, so that nobody is led to an empty page before a room.
 *
 * @param texts one, or those that are compared: what matches in one of them is enough
 * @param subjects one, or what it is in each of the texts
 */
export function filterBySubject(
  texts: readonly StatementIndex[],
  selection: Selection,
  ...subjects: readonly Subject[]
): SubjectFilter {
  const added = subjects.reduce(withSubject, selection)
  const isAlone =
    isFiltered(selection) && texts.every((indexed) => countMatches(matching(indexed, added)) === 0)
  return { selection: isAlone ? subjects.reduce(withSubject, everything) : added, isAlone }
}

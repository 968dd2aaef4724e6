import { isChosen, type Selection, setText, toggle } from '#selection/selection.ts'
import { dimensionByKind, type Subject } from '#views/words/subject.ts'

/** The selection with a subject added to it; no change where it is already chosen. */
export function filterBySubject(selection: Selection, { kind, id }: Subject): Selection {
  if (kind === 'text') return setText(selection, id)
  const dimension = dimensionByKind[kind]
  return isChosen(selection, dimension, id) ? selection : toggle(selection, dimension, id)
}

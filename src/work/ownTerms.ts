import type { OwnTerm } from '#statement/statement.ts'
import { withoutUnused } from './ownEntities.ts'
import type { Work } from './work.ts'

const tidied = ({ text, ...rest }: OwnTerm): OwnTerm => ({ text: text.trim().replace(/\s+/g, ' '), ...rest })

const isSame = (one: OwnTerm, other: OwnTerm): boolean => one.kind === other.kind && one.text === other.text

/**
 * Work with a term at the end of the own ones. Its words count once for each kind of thing: a term with the same words
 * gives way. The same work for no words.
 */
export function addTerm(work: Work, term: OwnTerm): Work {
  const added = tidied(term)
  if (added.text === '') return work
  const others = work.ownTerms.filter((other) => !isSame(other, added))
  return withoutUnused({ ...work, ownTerms: [...others, added] })
}

/** Work with another term in the place of one, given by its place from 0; the same where it is not there. */
export function changeTerm(work: Work, index: number, term: OwnTerm): Work {
  const changed = tidied(term)
  if (!work.ownTerms[index] || changed.text === '') return work
  const ownTerms = work.ownTerms.flatMap((other, at) => {
    if (at === index) return [changed]
    return isSame(other, changed) ? [] : [other]
  })
  return withoutUnused({ ...work, ownTerms })
}

/** Work without one of the own terms, given by its place from 0. */
export function removeTerm(work: Work, index: number): Work {
  return withoutUnused({ ...work, ownTerms: work.ownTerms.filter((_, at) => at !== index) })
}

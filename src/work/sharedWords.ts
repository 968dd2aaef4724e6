import type { OwnTerm } from '#statement/statement.ts'
import { withoutUnused } from './ownEntities.ts'
import { addTerm } from './ownTerms.ts'
import type { Work } from './work.ts'

/** Own words that count in every statement of a device, with the own entities that they count for. */
export type SharedWords = Pick<Work, 'ownEntities' | 'ownTerms'>

/** No words for all statements. */
export const noSharedWords: SharedWords = { ownEntities: [], ownTerms: [] }

/** Whether two terms are one: the same words for the same. */
export function isSameTerm(one: OwnTerm, other: OwnTerm): boolean {
  return one.text === other.text && one.kind === other.kind && one.entity === other.entity
}

/**
 * Whether a term can count in every statement. One for a meeting or a conflict cannot: only the statement that names it
 * has it.
 */
export function canBeShared({ kind, entity }: Pick<OwnTerm, 'kind' | 'entity'>): boolean {
  return entity.startsWith('own-') || (kind !== 'forum' && kind !== 'conflict')
}

/** Changes words for all statements as those of one are changed; own entities that nothing counts for go. */
export function changeShared(words: SharedWords, change: (work: Work) => Work): SharedWords {
  const { ownEntities, ownTerms } = change({ corrections: [], ...words })
  return { ownEntities, ownTerms }
}

/**
 * The work on one statement with the words for all of them, which stand first. Words that stand for another thing of
 * the same kind in this statement count for that; what is in both is there once.
 */
export function withShared(work: Work, words: SharedWords): Work {
  if (words.ownTerms.length === 0) return work
  const all = work.ownTerms.reduce(addTerm, { ...work, ownTerms: words.ownTerms })
  const known = new Set(work.ownEntities.map(({ id }) => id))
  const entities = words.ownEntities.filter(({ id }) => !known.has(id))
  return withoutUnused({ ...all, ownEntities: [...work.ownEntities, ...entities] })
}

/** Work without the terms that count in all statements anyway, as one that was saved has them. */
export function withoutShared(work: Work, words: SharedWords): Work {
  const ownTerms = work.ownTerms.filter((term) => !words.ownTerms.some((other) => isSameTerm(term, other)))
  return ownTerms.length === work.ownTerms.length ? work : withoutUnused({ ...work, ownTerms })
}

import type { OwnEntity } from '#statement/statement.ts'
import { textDigest } from '#statement/textDigest.ts'
import type { Work } from './work.ts'

/**
 * An entity that a person makes. Its id follows from its kind and name, so that the same one made in two statements is
 * one entity.
 */
export function ownEntity(kind: OwnEntity['kind'], name: string): OwnEntity {
  const words = name.trim()
  return { id: `own-${textDigest(`${kind} ${words.toLowerCase()}`)}`, kind, name: words }
}

/** Work with an entity of a person's own, which may be there already. */
export function withEntity(work: Work, entity: OwnEntity): Work {
  const isThere = work.ownEntities.some(({ id }) => id === entity.id)
  return isThere ? work : { ...work, ownEntities: [...work.ownEntities, entity] }
}

/** Ids of what corrections and terms speak of. */
const usedIn = (work: Work): ReadonlySet<string> => {
  const used = new Set(work.ownTerms.map(({ entity }) => entity))
  for (const correction of work.corrections) {
    used.add(correction.at.entity)
    if (correction.action === 'change') used.add(correction.to.entity)
  }
  return used
}

/** Work with those of some own entities that it speaks of, as those of words for all statements. */
export function withUsed(work: Work, known: readonly OwnEntity[]): Work {
  const used = usedIn(work)
  return known.filter(({ id }) => used.has(id)).reduce(withEntity, work)
}

/** Work without own entities that no correction and no term speaks of. */
export function withoutUnused(work: Work): Work {
  const used = usedIn(work)
  const ownEntities = work.ownEntities.filter(({ id }) => used.has(id))
  return ownEntities.length === work.ownEntities.length ? work : { ...work, ownEntities }
}

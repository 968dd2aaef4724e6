import type { Work } from './work.ts'
import { beginWork, type WorkHistory } from './workHistory.ts'

/** A list with what another has besides, told apart by all that is in it. */
const union = <Value>(before: readonly Value[], more: readonly Value[]): readonly Value[] => {
  const there = new Set(before.map((one) => JSON.stringify(one)))
  const added = more.filter((one) => !there.has(JSON.stringify(one)))
  return added.length === 0 ? before : [...before, ...added]
}

/**
 * What was done to a statement before, and what comes with the same text as it is opened again, as from a file. Where
 * the file brings nothing new, what can be undone and done again stays; else it is the work of both, begun anew.
 */
export function joinWork(before: WorkHistory, now: WorkHistory): WorkHistory {
  const { corrections, ownEntities, ownTerms } = before.now
  const joined: Work = {
    corrections: union(corrections, now.now.corrections),
    ownEntities: union(ownEntities, now.now.ownEntities),
    ownTerms: union(ownTerms, now.now.ownTerms),
  }
  const isSame =
    joined.corrections === corrections && joined.ownEntities === ownEntities && joined.ownTerms === ownTerms
  return isSame ? before : beginWork(joined)
}

import { isSameTerm } from './sharedWords.ts'
import type { Work } from './work.ts'
import { untouched, type WorkHistory } from './workHistory.ts'

const missingIn = <Entry>(there: readonly Entry[], more: readonly Entry[]): readonly Entry[] => {
  const known = new Set(there.map((entry) => JSON.stringify(entry)))
  return more.filter((entry) => !known.has(JSON.stringify(entry)))
}

const isEmpty = ({ past, future, now }: WorkHistory): boolean =>
  past.length === 0 && future.length === 0 && Object.values(now).every((list) => list.length === 0)

/**
 * Joins the work on a text with work that comes with the same text, as from a file of it: nothing of either is lost,
 * and what is in both is there once. What was done before can be taken back as before; what comes stands at the end of
 * each list, and what had been taken back is gone where anything comes.
 */
export function joinWork(before: WorkHistory, more: WorkHistory): WorkHistory {
  if (isEmpty(before)) return more
  const { corrections, ownEntities, ownTerms } = before.now
  const now: Work = {
    corrections: [...corrections, ...missingIn(corrections, more.now.corrections)],
    ownEntities: [...ownEntities, ...missingIn(ownEntities, more.now.ownEntities)],
    ownTerms: [
      ...ownTerms,
      ...more.now.ownTerms.filter((term) => !ownTerms.some((other) => isSameTerm(term, other))),
    ],
  }
  const isSame =
    now.corrections.length === corrections.length &&
    now.ownEntities.length === ownEntities.length &&
    now.ownTerms.length === ownTerms.length
  return isSame ? before : { ...before, now, future: untouched.future }
}

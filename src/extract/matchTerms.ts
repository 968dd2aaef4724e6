import type { Reading } from '#statement/statement.ts'
import { actsAsGovernment, mayBeGovernment } from './actsAsGovernment.ts'
import type { Candidate } from './candidate.ts'
import type { Doubt } from './doubt.ts'
import type { FoundWords } from './findWords.ts'
import { isLookAlike } from './isLookAlike.ts'
import type { TermEntry } from './termIndex.ts'
import { isWordAt } from './words.ts'

/** Whether the words are one part of a hyphen compound, as in "Palestinian-Israeli". */
const isCompound = (text: string, start: number, end: number): boolean =>
  (text[end] === '-' && isWordAt(text, end + 1)) || (text[start - 1] === '-' && isWordAt(text, start - 2))

const readingOf = ({ kind, term }: TermEntry, text: string, start: number, end: number): Reading =>
  kind === 'place' && isCompound(text, start, end) ? 'compound' : term.reading

const none: readonly TermEntry[] = []

const mayBeCity: Doubt = { reason: 'otherSense', alternatives: [] }

const rankOf: Record<string, number> = { forum: 6, initiative: 5, org: 4, group: 3, place: 2 }

/**
 * Finds the wordings of the knowledge whose conditions are met. Where the longest
 * wording at one place is not read, the next shorter one is tried, and then what its other words may name.
 * Two readings that nothing tells apart are none.
 *
 * A country's name is not read where it is part of another (`isLookAlike`), nor a capital that does not stand
 * for its government (`actsAsGovernment`).
 *
 * @param text folded
 * @param found its words, as `findWords` finds them
 * @returns candidates in order of start, which may overlap
 */
export function matchTerms(text: string, found: FoundWords): Candidate[] {
  const { lower, names } = found
  const candidates: Candidate[] = []
  const isSet = ({ term, wording, capitals, isLoose }: TermEntry, start: number): boolean =>
    (isLoose ? lower : text).startsWith(wording, start) ||
    (capitals !== null && term.reading !== 'metonym' && text.startsWith(capitals, start))
  const isAt = (entry: TermEntry, start: number): boolean => {
    const { term, wording, condition } = entry
    const end = start + wording.length
    return (
      isSet(entry, start) &&
      !isWordAt(text, end) &&
      (condition === null || condition(text, start, end)) &&
      (term.reading !== 'metonym' || actsAsGovernment(text, start, end) || mayBeGovernment(text, start, end))
    )
  }
  /** Those of the longest wording that is read at a place. */
  const longestAt = (entries: readonly TermEntry[], start: number): readonly TermEntry[] => {
    let read: TermEntry[] | null = null
    let least = 0
    for (const entry of entries) {
      const { length } = entry.wording
      if (length < least) break
      if (!isAt(entry, start)) continue
      least = length
      if (read) read.push(entry)
      else read = [entry]
    }
    return read ?? none
  }
  for (const { start, wordings } of names) {
    const read = longestAt(wordings, start)
    const entry = read[0]
    if (!entry) continue
    const end = start + entry.wording.length
    if (read.every(({ entity }) => entity === entry.entity))
      if (entry.kind !== 'place' || !isLookAlike(text, start, end, entry.term.reading === 'demonym'))
        candidates.push({
          start,
          end,
          kind: entry.kind,
          entity: entry.entity,
          reading: readingOf(entry, text, start, end),
          rank: rankOf[entry.kind] ?? 0,
          ...(entry.term.reading === 'metonym' && !actsAsGovernment(text, start, end)
            ? { doubt: mayBeCity }
            : {}),
        })
  }
  return candidates
}

import type { Reading } from '#statement/statement.ts'
import { actsAsGovernment } from './actsAsGovernment.ts'
import type { Candidate } from './candidate.ts'
import { isLookAlike } from './isLookAlike.ts'
import type { TermEntry, TermIndex } from './termIndex.ts'
import { isWordAt, nextWord } from './words.ts'

/** Whether the words are one part of a hyphen compound, as in "Palestinian-Israeli". */
const isCompound = (text: string, start: number, end: number): boolean =>
  (text[end] === '-' && isWordAt(text, end + 1)) || (text[start - 1] === '-' && isWordAt(text, start - 2))

const readingOf = ({ kind, term }: TermEntry, text: string, start: number, end: number): Reading =>
  kind === 'place' && isCompound(text, start, end) ? 'compound' : term.reading

const rankOf: Record<string, number> = { forum: 6, initiative: 5, org: 4, group: 3, place: 2 }

/**
 * Finds the wordings of the knowledge whose conditions are met, in one pass over the words. Where the longest
 * wording at one place is not read, the next shorter one is tried, and then what its other words may name.
 * Two readings that nothing tells apart are none.
 *
 * A country's name is not read where it is part of another (`isLookAlike`), nor a capital that does not stand
 * for its government (`actsAsGovernment`).
 *
 * @param text folded
 * @returns candidates in order of start, which may overlap
 */
export function matchTerms(text: string, { byFirstWord, mayBegin }: TermIndex): Candidate[] {
  const found: Candidate[] = []
  const lower = text.toLowerCase()
  const isAt = ({ term, wording, isLoose, condition }: TermEntry, start: number): boolean => {
    const end = start + wording.length
    return (
      (isLoose ? lower : text).startsWith(wording, start) &&
      !isWordAt(text, end) &&
      (condition === null || condition(text, start, end)) &&
      (term.reading !== 'metonym' || actsAsGovernment(text, start, end))
    )
  }
  /** Those of the longest wording that is read at a place. */
  const longestAt = (entries: readonly TermEntry[], start: number): TermEntry[] => {
    const read: TermEntry[] = []
    for (const entry of entries) {
      const [first] = read
      if (first && entry.wording.length < first.wording.length) break
      if (isAt(entry, start)) read.push(entry)
    }
    return read
  }
  for (let word = nextWord(lower, 0); word; ) {
    const { start, end: wordEnd } = word
    const entries = mayBegin(lower, start, wordEnd) ? byFirstWord.get(lower.slice(start, wordEnd)) : undefined
    word = nextWord(lower, wordEnd)
    if (!entries) continue
    const read = longestAt(entries, start)
    const [entry] = read
    const end = start + (entry?.wording.length ?? 0)
    if (entry && read.every(({ entity }) => entity === entry.entity))
      if (entry.kind !== 'place' || !isLookAlike(text, start, end, entry.term.reading === 'demonym'))
        found.push({
          start,
          end,
          kind: entry.kind,
          entity: entry.entity,
          reading: readingOf(entry, text, start, end),
          rank: rankOf[entry.kind] ?? 0,
        })
  }
  return found
}

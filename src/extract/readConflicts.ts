import { firstFrom } from '#statement/firstFrom.ts'
import type { Candidate } from './candidate.ts'
import { conflictAfter, conflictBefore } from './conflictWords.ts'

/** Between the parties of one conflict. */
const joins = /^(?:-|\/| - | and (?:the )?|, (?:the )?|, and (?:the )?)$/

/** Places that follow each other with only a hyphen, a comma or "and" between them. */
const chainFrom = (text: string, places: readonly Candidate[], index: number): Candidate[] => {
  const chain = [places[index] as Candidate]
  for (let next = index + 1; next < places.length; next += 1) {
    const last = chain[chain.length - 1] as Candidate
    const place = places[next] as Candidate
    if (place.start - last.end > 10 || !joins.test(text.slice(last.end, place.start))) break
    chain.push(place)
  }
  return chain
}

/** Of "between A and Hamas" the other party, which is no state, belongs to the conflict's name. */
const otherPartyEnd = (text: string, end: number): number => {
  const other = /^ and (?:the )?\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*){0,3}/u.exec(
    text.slice(end, end + 60),
  )
  return other ? end + other[0].length : end
}

/** Whether anything but places stands within a span. */
const isFree = (mentions: readonly Candidate[], start: number, end: number): boolean => {
  for (
    let at = firstFrom(mentions, 'end', start + 1);
    at < mentions.length && (mentions[at] as Candidate).start < end;
    at += 1
  )
    if ((mentions[at] as Candidate).kind !== 'place') return false
  return true
}

const conflict = (start: number, end: number, parties: readonly Candidate[]): Candidate => ({
  start,
  end,
  kind: 'conflict',
  entity: [...new Set(parties.map(({ entity }) => entity))].sort().join('+'),
  reading: 'name',
  rank: 1,
})

/** "the Arab-Israeli conflict": a party that is no state belongs to the conflict's name. */
const withHyphened = (text: string, start: number): number => {
  const party = /(?<![\p{L}-])\p{Lu}\p{L}+-$/u.exec(text.slice(Math.max(0, start - 24), start))
  return party ? start - party[0].length : start
}

/** Of "China and the Ukraine crisis" only what is hyphenated to the last place belongs to the word after it. */
const tailParties = (text: string, chain: readonly Candidate[]): readonly Candidate[] => {
  let from = chain.length - 1
  while (from > 0) {
    const gap = text.slice((chain[from - 1] as Candidate).end, (chain[from] as Candidate).start)
    if (!/[-/]/.test(gap)) break
    from -= 1
  }
  return chain.slice(from)
}

/** The places of a chain that a word before it is about: both of "between", all of a plural, else the first. */
const headParties = (text: string, chain: readonly Candidate[], words: string): readonly Candidate[] => {
  const isPair = /between/i.test(words)
  const isPlural = /^\p{L}+s /u.test(words) && !/^(?:hostilities|tensions)/i.test(words)
  const hyphened = chain.findIndex((place, at) => {
    const next = chain[at + 1]
    return !next || !/[-/]/.test(text.slice(place.end, next.start))
  })
  if (!isPair && !isPlural) return chain.slice(0, hyphened + 1)
  // "… and Kenya's harbours" begins another phrase.
  const isOwner = (place: Candidate): boolean => text.startsWith("'s", place.end)
  const cut = chain.findIndex((place, at) => at > 0 && isOwner(place))
  return cut < 0 ? chain : chain.slice(0, cut)
}

/**
 * Finds conflicts and crises named by their parties. Each is a span around the place mentions it holds, so
 * "Palestinian-Israeli conflict" is one conflict with two places inside. Of "the wars in A and B" each is one.
 *
 * @param text folded
 * @param mentions resolved mentions in order of start
 */
export function readConflicts(text: string, mentions: readonly Candidate[]): Candidate[] {
  const places = mentions.filter(({ kind }) => kind === 'place')
  const conflicts: Candidate[] = []
  let lastParties: readonly Candidate[] = []
  const add = (from: number, end: number, own: readonly Candidate[]): void => {
    const last = conflicts[conflicts.length - 1]
    // "The Armenian conflict between …" shares its word with what follows: it is one conflict.
    const isShared = last !== undefined && from < last.end
    const start = isShared ? last.start : from
    const parties = isShared ? [...lastParties, ...own] : own
    if (!isFree(mentions, start, end)) return
    if (isShared) conflicts.pop()
    conflicts.push(conflict(start, end, parties))
    lastParties = parties
  }
  /** Conflicts that a word before a chain begins: of "the wars in A and B" each is one. */
  const addHead = (head: number, chain: readonly Candidate[]): void => {
    const words = text.slice(head, (chain[0] as Candidate).start)
    const parties = headParties(text, chain, words)
    const [own, ...others] = parties as [Candidate, ...Candidate[]]
    if (others.length > 0 && !/between/i.test(words) && /^\p{L}+s /u.test(words)) {
      add(head, own.end, [own])
      for (const place of others) add(place.start, place.end, [place])
      return
    }
    const end = (parties[parties.length - 1] as Candidate).end
    add(head, others.length === 0 && /between/i.test(words) ? otherPartyEnd(text, end) : end, parties)
  }
  for (let index = 0; index < places.length; ) {
    const chain = chainFrom(text, places, index)
    const first = chain[0] as Candidate
    const last = chain[chain.length - 1] as Candidate
    const tail = conflictAfter(text, last)
    const owned = tail === null ? [] : tailParties(text, chain)
    const head = owned.length < chain.length ? conflictBefore(text, first) : null
    if (head !== null) addHead(head, chain.slice(0, chain.length - owned.length))
    if (tail !== null) add(withHyphened(text, (owned[0] as Candidate).start), tail, owned)
    index += chain.length
  }
  return conflicts
}

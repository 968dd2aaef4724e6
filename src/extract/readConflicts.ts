import type { Candidate } from './candidate.ts'

const words =
  '(?:conflict|crisis|war|hostilities|fighting|dispute|standoff|stand-off|tensions|question|issue|situation|hotspot)'

/** After the parties: "the Ukraine crisis", "the Palestinian-Israeli conflict". Questions only count with a capital. */
const after =
  /^\s+(?:armed\s+|military\s+|civil\s+)?(?:conflict|crisis|war|hostilities|fighting|standoff|stand-off|Question|question|Conflict|Crisis|War)(?![\p{L}])/u

/** Before the parties: "the war in Ukraine", "the conflict between Armenia and Azerbaijan". */
const before = new RegExp(
  `(?<![\\p{L}])${words}\\s+(?:in|between|over|around|involving|against)\\s+(?:the\\s+)?$`,
  'iu',
)

const joins = /^(?:\s*[-‐‑–/]\s*|\s+and\s+(?:the\s+)?)$/

const slugOf = (parties: readonly Candidate[]): string =>
  [...new Set(parties.map(({ entity }) => entity))].sort().join('+')

/** Places that follow each other with only a hyphen or "and" between them. */
const chainFrom = (text: string, places: readonly Candidate[], index: number): Candidate[] => {
  const chain = [places[index] as Candidate]
  for (let next = index + 1; next < places.length; next += 1) {
    const last = chain[chain.length - 1] as Candidate
    const place = places[next] as Candidate
    if (!joins.test(text.slice(last.end, place.start))) break
    chain.push(place)
  }
  return chain
}

/**
 * Finds conflicts and crises named by their parties. Each is a span around the place mentions it holds, so
 * "Palestinian-Israeli conflict" is one conflict with two places inside.
 *
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
    const isFree = !mentions.some(
      (mention) => mention.kind !== 'place' && mention.start < end && mention.end > start,
    )
    if (!isFree) return
    if (isShared) conflicts.pop()
    conflicts.push({ start, end, kind: 'conflict', entity: slugOf(parties), reading: 'name', rank: 1 })
    lastParties = parties
  }
  for (let index = 0; index < places.length; ) {
    const chain = chainFrom(text, places, index)
    const first = chain[0] as Candidate
    const last = chain[chain.length - 1] as Candidate
    const tail = after.exec(text.slice(last.end, last.end + 40))
    const head = before.exec(text.slice(Math.max(0, first.start - 60), first.start))
    if (tail) {
      // "China and the Ukraine crisis": only what is hyphenated to the last place belongs to the word after it.
      const parties = tailParties(text, chain)
      add((parties[0] as Candidate).start, last.end + tail[0].length, parties)
    } else if (head) {
      const isPair = /between/i.test(head[0])
      const parties = isPair ? chain : chain.slice(0, 1)
      add(first.start - head[0].length, (parties[parties.length - 1] as Candidate).end, parties)
    }
    index += chain.length
  }
  return conflicts
}

const tailParties = (text: string, chain: readonly Candidate[]): readonly Candidate[] => {
  let from = chain.length - 1
  while (from > 0) {
    const gap = text.slice((chain[from - 1] as Candidate).end, (chain[from] as Candidate).start)
    if (/and/.test(gap)) break
    from -= 1
  }
  return chain.slice(from)
}

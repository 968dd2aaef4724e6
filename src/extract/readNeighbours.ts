import { neighboursId } from '#knowledge/neighboursId.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { firstFrom } from '#statement/firstFrom.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Candidate } from './candidate.ts'
import { matchesOf } from './matchesOf.ts'

const near =
  '(?:(?:immediate|direct|close|closest|near|nearest|good|friendly|dear|esteemed|valued|brotherly|fraternal|land) ){0,2}'
const states = '(?:[Cc]ountries|[Nn]ations|[Ss]tates)'
const nearStates = `[Nn]eighbou?r(?:ing|s)? ${states}`

/** "our immediate neighbours", "its neighbouring States", "neighbouring countries", and "neighbours" of a name beside it. */
const wording = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:([Oo]ur|[Ii]ts) ${near}(?:neighbou?rs|${nearStates})|${nearStates}|neighbou?rs|[Ss]urrounding ${states})(?![\\p{L}\\p{N}-])`,
  'gu',
)

/** What narrows a class to some of it, or to people who live next door. */
const narrowed =
  /^(?:,? (?:such as|including|like|who|whom|whose|that|which)(?!\p{L})| (?:to|across|along|around|beyond|from|down|up|on|at|next|abroad)(?!\p{L})| in (?!the (?:region|neighbou?rhood)(?!\p{L}))|'? (?:gardens?|houses?|children|dogs?)(?!\p{L}))/u

/** Any countries, not those around one. */
const anyones =
  /(?<!\p{L})(?:as|between|among|amongst|two|three|four|five|some|any|both|several|no|certain|each|their|your|his|her|my|whose)(?: \p{Ll}+)? $/iu

/** What stands for the issuer without its name. */
const ownState =
  /(?<!\p{L})(?:the|our|this|my) (?:country|nation|state|government|republic|kingdom|island)(?!\p{L})/iu

const ownersSign = new RegExp(`^'s? (?:own )?${near}$`, 'u')
const ofOwner = /^ of (?:the )?$/u
/** "And other" makes the name one of those around somebody else. */
const joined = /^ and (?:(?:all|many|most|some) (?:of )?)?(?:the )?$/u
const listed = /^(?:,|,? and) (?:the )?$/u

/** A span that may name neighbours, with the word that says whose. */
interface Found {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly whose: 'our' | 'its' | null
  /** Names of the sentence before it, in order, no more than so many; and the one behind it. */
  readonly earlier: readonly Candidate[]
  readonly next: Candidate | undefined
}

/** Names, and code units, before a span that may tell whose neighbours are meant. */
const mostEarlier = 40
const reach = 400

/** The state whose neighbours are meant; where that is doubtful, with those that may be meant as well. */
interface Owner {
  readonly code: CountryCode
  readonly rivals: readonly CountryCode[] | null
}

const isState = ({ kind, reading, doubt }: Candidate): boolean =>
  kind === 'place' && reading !== 'metonym' && !doubt

/** The owner that the words beside tell: "Kenya's neighbours", "neighbours of Kenya", "Kenya and its neighbours". */
const toldOwner = (text: string, { start, end, whose, earlier, next }: Found): CountryCode | null => {
  if (whose === 'our') return null
  if (next && isState(next) && ofOwner.test(text.slice(end, next.start))) return next.entity
  const last = earlier.at(-1)
  if (!last || !isState(last)) return null
  const between = text.slice(last.end, start)
  if (whose === null && ownersSign.test(between)) return last.entity
  // Of "Kenya, Peru and neighbouring countries" nothing says whose they are.
  const before = earlier.at(-2)
  const isOneOfMany = before !== undefined && listed.test(text.slice(before.end, last.start))
  return joined.test(between) && !isOneOfMany ? last.entity : null
}

/** The issuer as the owner, where nothing beside the words tells another. */
const issuerAsOwner = (
  text: string,
  { start, end, words, whose, earlier, next }: Found,
  issuer: CountryCode,
): Owner | null => {
  const sentence = text.slice(Math.max(0, start - reach), start)
  const isListOfNames = next?.kind === 'place' && /^(?:,|:| -)? (?:the )?$/.test(text.slice(end, next.start))
  if (narrowed.test(text.slice(end)) || isListOfNames) return null
  if (whose === 'our') return { code: issuer, rivals: null }
  if (whose === null && (/^neighbou?rs$/.test(words) || anyones.test(sentence))) return null
  const before = earlier.filter(({ kind }) => /^(?:place|org|group)$/.test(kind))
  const others = before.filter(({ entity }) => entity !== issuer)
  const isIssuerNamed = others.length < before.length || ownState.test(sentence)
  if (whose === 'its' && !isIssuerNamed) return null
  // "Neighbouring countries host those who fled from Syria."
  const behind = whose === null && next && isState(next) && next.entity !== issuer ? [next.entity] : []
  if (others.length === 0 && behind.length === 0) return { code: issuer, rivals: null }
  const states = others.flatMap(({ kind, entity }) => (kind === 'place' ? [entity] : []))
  const [code = issuer, ...rivals] = new Set([...states.reverse(), ...behind, issuer])
  return { code, rivals }
}

/**
 * Finds the neighbours of a state: of the one that the words beside name, else of the one issuer. They are a class
 * whose members are inferred, so those of several issuers together, of a body and of "their" are nobody's. Where
 * others are named before "its", or beside "neighbouring countries", it is doubtful whose they are.
 *
 * @param text folded
 * @param names of the sentence, none overlapping, in order of start
 * @param issuers whose statement it is
 * @returns candidates in order of start, which overlap no name
 */
export function readNeighbours(
  text: string,
  names: readonly Candidate[],
  issuers: readonly CountryCode[],
  knowledge: WrittenKnowledge,
): Candidate[] {
  const [issuer] = issuers.length === 1 ? issuers : []
  const read: Candidate[] = []
  for (const match of matchesOf(wording, text)) {
    const { index: start, 0: words } = match
    const end = start + words.length
    const at = firstFrom(names, 'end', start + 1)
    const next = names[at]
    if (next && next.start < end) continue
    const whose = (match[1]?.toLowerCase() ?? null) as Found['whose']
    const earlier = names.slice(Math.max(0, at - mostEarlier), at)
    const found: Found = { start, end, words, whose, earlier, next }
    const told = toldOwner(text, found)
    const owner =
      told !== null ? { code: told, rivals: null } : issuer ? issuerAsOwner(text, found, issuer) : null
    const entity = owner && neighboursId(owner.code, knowledge)
    if (!owner || !entity) continue
    const candidate: Candidate = { start, end, kind: 'group', entity, reading: 'name', rank: 3 }
    const alternatives = owner.rivals?.flatMap((code) => neighboursId(code, knowledge) ?? [])
    read.push(alternatives ? { ...candidate, doubt: { reason: 'sharedName', alternatives } } : candidate)
  }
  return read
}

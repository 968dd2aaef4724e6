import { slugOf } from '#knowledge/slugOf.ts'
import type { Candidate } from './candidate.ts'
import type { FoundWords } from './findWords.ts'
import { matchesOf } from './matchesOf.ts'
import * as heads from './shapeHeads.ts'
import { extendLeft, type LeftOfHead } from './shapeLeft.ts'
import { extendRight } from './shapeRight.ts'
import type { ShapeToken } from './shapeTokens.ts'

/** Meetings that are known by number: of the parties to a convention, "COP28", "COP 15", and others, "UNGA79", "MC13". */
const numberedMeeting =
  /(?<![\p{L}\p{N}])(?:(?:COP|Cop)[ -]?\d{1,2}(?:\.\d)?|UNGA[ -]?\d{2}|(?:SIDS|LDC|FfD|UNOC)-?\d|MC1\d|(?:UNEA|CSW|WHA|PIFLM|TICAD|FOCAC|CHOGM)(?:-?\d{1,2}| \d{1,2}(?! (?!is |was |will |in |at |and |on |to )\p{Ll}))|INC-\d(?:\.\d)?)(?![\p{L}\p{N}])/gu
const anyNumbered = /COP|Cop|UNGA|SIDS|LDC|FfD|UNOC|MC1|UNEA|CSW|WHA|PIFLM|TICAD|FOCAC|CHOGM|INC-/

/** Before "trilateral summit" in small letters, who meets: "Chile-Peru-Ecuador". */
const threeStates = /^\p{Lu}[\p{L}.]+(?:-\p{Lu}[\p{L}.]+){2,3}$/u

type HeadKind = 'forum' | 'initiative'

const kindOf = (word: string): { kind: HeadKind; isSmall: boolean } | null => {
  if (heads.forumHeads.has(word)) return { kind: 'forum', isSmall: false }
  if (heads.initiativeHeads.has(word)) return { kind: 'initiative', isSmall: false }
  if (heads.smallForumHeads.has(word)) return { kind: 'forum', isSmall: true }
  return heads.smallInitiativeHeads.has(word) ? { kind: 'initiative', isSmall: true } : null
}

/** Whether the words before a head in small letters name what meets or is planned. */
const isNamedBefore = (kind: HeadKind, head: string, chain: readonly ShapeToken[]): boolean => {
  const [first] = chain
  if (!first) return false
  // "The Reed Summit process" is that summit's.
  const nearest = kindOf(chain[chain.length - 1]?.text ?? '')
  if (nearest && !nearest.isSmall && nearest.kind === kind) return false
  const hasOwnWord = chain.some(({ owner, text }) => owner === null && !heads.generic.has(text))
  // What a body has before it, and what files are set in.
  if (head === 'agenda' && heads.institutionHeads.has(chain[chain.length - 1]?.text ?? '')) return false
  if (
    head === 'format' &&
    /^(?:\p{Lu}{2,}\d?|\p{Lu}\d|Word|Excel|Document|Format)$/u.test(chain[chain.length - 1]?.text ?? '')
  )
    return false
  // A body meets at its summit; its process or its forum is the body.
  const isOfBody = head === 'summit' && chain.every(({ owner }) => owner?.kind === 'org')
  if (kind === 'forum') return isOfBody || (hasOwnWord && (chain.length > 1 || first.start > 0))
  return hasOwnWord && (chain.length > 1 || first.start > 0)
}

/** What is signed about a thing: "the Declaration on Strategic Partnership" is none such itself. */
const paper = /^(?:Declaration|Treaty|Agreement|Memorandum|Protocol|Convention|Resolution|Communique)$/

/** Of "the Declaration and Programme of Action" the programme; null where the whole is a paper's name. */
const withoutPaper = (left: LeftOfHead): LeftOfHead | null => {
  const [first, next] = left.chain
  if (!first || !paper.test(first.text) || !next) return left
  if (next.text === 'and') return { ...left, chain: left.chain.slice(2), count: null }
  return /^(?:on|of|for)$/.test(next.text) ? null : left
}

/** The body that a summit is one of by the words behind it: "the summit of the African Union". */
const bodyOfSummit = (tokens: readonly ShapeToken[], at: number): Candidate | null => {
  const [of, the] = [tokens[at + 1], tokens[at + 2]]
  if (of?.text !== 'of' || of.gap !== ' ') return null
  const next = the?.text === 'the' && the.gap === ' ' ? tokens[at + 3] : the
  return next?.gap === ' ' && next.owner?.kind === 'org' ? next.owner : null
}

/** "the 2050 Strategy for …": the year that a name begins with at `first`; null where none stands there. */
const yearBefore = (tokens: readonly ShapeToken[], first: number): ShapeToken | null => {
  const [before, year] = [tokens[first - 2], tokens[first - 1]]
  const isYear = year?.gap === ' ' && /^20\d\d$/.test(year.text) && tokens[first]?.gap === ' '
  return isYear && /^(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir)$/.test(before?.text ?? '') ? year : null
}

/** What meets all year round: its meetings are its work. */
const sitting = /^(?:General|Council|Committee|Cabinet|Commission|Board|Bureau|Staff|Town)$/

/** Whether a congress is a meeting and neither a parliament nor a party. */
const isMeeting = (chain: readonly ShapeToken[]): boolean =>
  chain.some(({ text }) => heads.congressOf.has(text)) ||
  (chain.length > 1 && chain.every(({ text, owner }) => owner === null && !heads.political.test(text)))

/** An alliance or a project is named by two words of its own: "the Pier Atlas Project", not "the Harbour Project". */
const isNamedByTwo = (head: string, chain: readonly ShapeToken[]): boolean =>
  /^(?:Alliance|Pledge)$/.test(head)
    ? chain.length > 1
    : head === 'Project' &&
      chain.filter(({ text, owner }) => owner === null && !heads.generic.has(text)).length > 1

/** "the World Economic Forum", "the High-Level Political Forum": of these there is one. */
const isWorldForum = (head: string, chain: readonly ShapeToken[]): boolean =>
  /^(?:Forum|Summit)$/.test(head) && chain.length > 1 && heads.worldwide.test(chain[0]?.text ?? '')

/** Whether words around a capitalized head make it the name of one thing. */
const isNamed = (
  kind: HeadKind,
  head: string,
  chain: readonly ShapeToken[],
  count: ShapeToken | null,
  hasSubject: boolean,
): boolean => {
  if (chain.some(({ text }) => heads.domestic.has(text))) return false
  // Titles of relations between states, "the Kenya-Norway Strategic Partnership", are the states'.
  if (
    head === 'Partnership' &&
    !hasSubject &&
    chain.every(
      ({ text, owner }) =>
        (owner !== null && /^(?:place|org)$/.test(owner.kind)) ||
        heads.generic.has(text) ||
        text === 'Dialogue',
    )
  )
    return false
  if (heads.needsSubject.has(head) && !hasSubject && !isNamedByTwo(head, chain)) return false
  if (head === 'Congress' && !hasSubject && !isMeeting(chain)) return false
  if (/^Meetings?$/.test(head) && sitting.test(chain[chain.length - 1]?.text ?? '')) return false
  if (/^Meetings?$/.test(head) && !hasSubject && !chain.some(({ text }) => heads.metBy.test(text)))
    return false
  if (hasSubject) return true
  if (chain.length === 0) return count !== null && kind === 'forum' && /^\p{Lu}/u.test(count.text)
  if (chain.every(({ text }) => heads.generic.has(text)))
    return count !== null || heads.telling.test(head) || isWorldForum(head, chain)
  const isOwner = chain.every(({ owner }) => owner !== null && owner === chain[0]?.owner)
  if (!isOwner) return true
  const owner = chain[0]?.owner
  return kind === 'forum' && owner?.reading !== 'demonym'
}

/**
 * Finds forums and initiatives that the knowledge does not list, by the shape of their names: capitalized
 * words that end or begin with what such things are called, with their number and their subject, without an
 * owner, a place or a date. A name that is joined by "and" to another is not read together with it.
 *
 * Their entity is a slug of the words, so the same name is the same entity throughout a statement.
 *
 * @param text folded
 * @param clues by its words
 * @param tokensOf cuts it into words; not asked where nothing is called as such things are
 * @returns candidates, which may overlap each other
 */
export function readShapes(
  text: string,
  clues: FoundWords['clues'],
  tokensOf: () => readonly ShapeToken[],
): Candidate[] {
  const found: Candidate[] = []
  const add = (kind: HeadKind, start: number, end: number): void => {
    found.push({ start, end, kind, entity: slugOf(text.slice(start, end)), reading: 'name', rank: 1 })
  }
  if (anyNumbered.test(text))
    for (const { index, 0: words } of matchesOf(numberedMeeting, text))
      found.push({
        start: index,
        end: index + words.length,
        kind: 'forum',
        entity: words.replace(/[ -]/, '').toLowerCase(),
        reading: 'abbreviation',
        rank: 1,
      })
  if (!clues.has('shape')) return found
  const tokens = tokensOf()
  tokens.forEach((token, at) => {
    const word = token.text.replace(/(?:'s?|-Plus)$/, '')
    const head = kindOf(word)
    if (!head || (token.owner && token.owner.kind !== 'place' && token.owner.kind !== 'group')) return
    const { kind, isSmall } = head
    if (isSmall && word === 'summit' && /^(?:tri|quadri)lateral$/.test(tokens[at - 1]?.text ?? '')) {
      const who = tokens[at - 2]
      if (who && (heads.ordinal.test(who.text) || threeStates.test(who.text))) add(kind, who.start, token.end)
      return
    }
    const left = withoutPaper(extendLeft(tokens, at))
    if (left === null) return
    if (isSmall) {
      const body = word === 'summit' ? bodyOfSummit(tokens, at) : null
      if (body) {
        add(kind, token.start, body.end)
        return
      }
      if (!isNamedBefore(kind, word, left.chain)) return
      const [first = token] = left.chain
      // "The TRUST initiative" is called TRUST.
      const isAcronym =
        kind === 'initiative' && left.chain.length === 1 && /^\p{Lu}{3,}(?:-\p{Lu})?$/u.test(first.text)
      add(kind, first.start, isAcronym ? first.end : token.start + word.length)
      return
    }
    const right = extendRight(tokens, at)
    if (right === null || !isNamed(kind, word, left.chain, left.count, right.hasSubject)) return
    // "A framework for Kenya's …" and "the Framework for the Kenya-Norway …" are described, not named.
    if (kind === 'initiative' && left.chain.length === 0 && right.subject?.owner?.kind === 'place') return
    const year = right.hasSubject ? yearBefore(tokens, at - left.chain.length) : null
    add(kind, (left.count ?? year ?? left.chain[0] ?? token).start, right.end)
  })
  return found
}

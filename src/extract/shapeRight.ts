import * as heads from './shapeHeads.ts'
import type { ShapeToken } from './shapeTokens.ts'

/** Where a name ends to the right of its head. */
export interface RightOfHead {
  readonly end: number
  /** Whether the name says what it is about, or carries a number: "on Lakes", "2047". */
  readonly hasSubject: boolean
  /** The first word of the subject; null for none and for a number. */
  readonly subject: ShapeToken | null
}

/** Words of a name to the right of its head, at most. */
const longest = 16

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const isHead = (text: string): boolean => heads.forumHeads.has(text) || heads.initiativeHeads.has(text)

/** Things that happen in rooms and on paper: "the conference room" is no conference. */
const room = /^(?:room|rooms|hall|centre|center|table|venue|paper|document|documents|facilities)$/

/** Years that a plan is made for: "2031-2035". */
const span = /^(?:19|20)\d\d-(?:(?:19|20)\d\d|\d\d)$/

const numbered = new Set([
  ...['Vision', 'Agenda', 'Plan', 'Strategy', 'Mission', 'Roadmap', 'Goals', 'Programme', 'Initiative'],
])

/** Whether a subject may begin or go on with a word. */
const isSubject = ({ text }: ShapeToken): boolean =>
  (isCapital(text) || /^2\dst$/.test(text)) && !heads.calendar.has(text) && !heads.openers.has(text)

const isNameOfItsOwn = ({ owner }: ShapeToken): boolean => owner !== null && owner.kind !== 'group'

/** Whether the capitalized words from `at` on end in a head, so that they are another name. */
const isOtherName = (tokens: readonly ShapeToken[], at: number): boolean => {
  let last = at
  while (tokens[last + 1]?.gap === ' ' && isCapital((tokens[last + 1] as ShapeToken).text)) last += 1
  // "for Cooperation and Partnership" is a subject, "and Programme of Action" is another name.
  const isAlone = last === at && !/^(?:\d+|for|of|on)$/.test(tokens[last + 1]?.text ?? '')
  return !isAlone && isHead((tokens[last] as ShapeToken).text)
}

/** Whether "A, B and C" goes on to its "and" from the comma before `at`. */
const isEnumeration = (tokens: readonly ShapeToken[], at: number): boolean => {
  for (let next = at; next < at + 6; next += 1) {
    const token = tokens[next]
    if (!token || token.owner) return false
    if (token.text === 'and')
      return tokens[next + 1] !== undefined && isSubject(tokens[next + 1] as ShapeToken)
    if (!isSubject(token) || (next > at && token.gap !== ' ' && token.gap !== ', ')) return false
  }
  return false
}

/** The next word of a subject that goes on behind `last`, over small words between; null where it ends. */
const following = (tokens: readonly ShapeToken[], last: number): number | null => {
  const next = tokens[last + 1]
  if (!next) return null
  if (next.gap === ', ') return isEnumeration(tokens, last + 1) ? last + 1 : null
  if (next.gap !== ' ' && next.gap !== ' & ') return null
  if (isSubject(next)) return last + 1
  const hasArticle = /^(?:the|an?)$/.test(tokens[last + 2]?.text ?? '')
  const at = last + (hasArticle ? 3 : 2)
  const after = tokens[at]
  if (after?.gap !== ' ' || tokens[last + 2]?.gap !== ' ' || !isSubject(after)) return null
  switch (next.text) {
    case 'and':
      return hasArticle || isNameOfItsOwn(after) || isOtherName(tokens, at) ? null : at
    case 'in':
      return heads.region.test(after.text) ||
        /^(?:Cyberspace|Space)$/.test(after.text) ||
        after.owner?.kind === 'group'
        ? at
        : null
    case 'of':
      // "the Plan for Africa of Peru" is named without the state whose it is.
      if (heads.region.test((tokens[last] as ShapeToken).text) && after.owner?.kind === 'place') return null
      return whoMeets.test((tokens[last] as ShapeToken).text) && after.owner?.kind === 'place' ? null : at
    case 'or':
    case 'for':
    case 'on':
    case 'to':
    case 'against':
    case 'Against':
      return at
    default:
      return null
  }
}

/** "the Summit of the Heads of State of Peru and Chile" is the states', whose names are their own. */
const whoMeets = /^(?:State|States|Government|Governments|Ministers|Leaders|Presidents|Parliaments|Affairs)$/

/** Where the subject behind the head at `at` begins: "on (the) Lakes". */
const subjectStart = (tokens: readonly ShapeToken[], at: number): number | null => {
  const link = tokens[at + 1]
  if (link?.gap !== ' ' || !/^(?:on|for|of|[Aa]gainst|with)$/.test(link.text)) return null
  const start = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2
  const first = tokens[start]
  if (!first || tokens[at + 2]?.gap !== ' ' || first.gap !== ' ') return null
  if (!isSubject(first) && first.owner?.kind !== 'group') return null
  // "the Compact with Africa"; with a state it is a thing between two.
  if (link.text === 'with' && !heads.region.test(first.text)) return null
  const isOwner = link.text === 'of' && isNameOfItsOwn(first)
  // "the Five-Point Consensus on Peru" is named without the state that it is about.
  const isAbout =
    link.text === 'on' &&
    first.owner?.kind === 'place' &&
    /^(?:Consensus|Plan|Roadmap)$/.test((tokens[at] as ShapeToken).text)
  return isOwner || isAbout ? null : start
}

/** "Mission LiFE", "Vision SAGAR": called by letters behind the word, with no name before it. */
const isCalled = (tokens: readonly ShapeToken[], at: number): boolean => {
  const [before, head, name, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!/^(?:Mission|Vision|Project)$/.test(head?.text ?? '') || !name || name.owner) return false
  if (!/^(?:\p{Lu}{4,}|\p{Lu}\p{Ll}\p{Lu}{2,})$/u.test(name.text)) return false
  const isFree = (token: ShapeToken | undefined): boolean => token?.gap !== ' ' || !isCapital(token.text)
  const isBehind = head?.gap === ' ' && before !== undefined && isCapital(before.text)
  return isFree(after) && (!isBehind || heads.openers.has(before.text))
}

/** Length of the possessive a word ends in. */
const possessive = (text: string): number => /'s?$/.exec(text)?.[0].length ?? 0

/** The end of the name whose head stands at `at`; null where the word is not the head of a name. */
export function extendRight(tokens: readonly ShapeToken[], at: number): RightOfHead | null {
  const head = tokens[at] as ShapeToken
  const next = tokens[at + 1]
  if (next?.gap === ' ') {
    if (/^(?:[IVXL]+|Plus)$/.test(next.text)) return { end: next.end, hasSubject: true, subject: null }
    if (span.test(next.text)) return { end: next.end, hasSubject: false, subject: null }
    if (/^\d{2,4}$/.test(next.text) && numbered.has(head.text))
      return { end: next.end, hasSubject: true, subject: null }
    if (isCalled(tokens, at)) return { end: next.end, hasSubject: true, subject: null }
    if ((isCapital(next.text) && next.text !== 'Against') || room.test(next.text)) return null
  }
  if (next?.gap === ' ' && /^(?:until|till|to|towards?|through)$/.test(next.text)) {
    const year = tokens[at + 2]
    if (year?.gap === ' ' && /^20\d\d$/.test(year.text) && numbered.has(head.text))
      return { end: year.end, hasSubject: false, subject: null }
  }
  const period = next?.gap === ' ' && next.text === 'for' ? tokens[at + 2] : undefined
  if (period?.gap === ' ' && span.test(period.text))
    return { end: period.end, hasSubject: false, subject: null }
  const start = subjectStart(tokens, at)
  if (start === null) return { end: head.end - possessive(head.text), hasSubject: false, subject: null }
  let last = start
  // "the Agenda for small island states": a listed class is a subject as a whole.
  const group = (tokens[start] as ShapeToken).owner
  while (group?.kind === 'group' && tokens[last + 1]?.owner === group) last += 1
  while (last - at < longest) {
    const more = following(tokens, last)
    if (more === null) break
    last = more
  }
  const year = tokens[last + 1]
  const isPeriod = year?.gap === ' ' && span.test(year.text)
  if (year?.gap === ' ' && (isPeriod || (/^20\d\d$/.test(year.text) && numbered.has(head.text))))
    return { end: year.end, hasSubject: true, subject: tokens[start] as ShapeToken }
  const { end, text } = tokens[last] as ShapeToken
  return { end: end - possessive(text), hasSubject: true, subject: tokens[start] as ShapeToken }
}

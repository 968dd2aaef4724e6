import * as heads from './shapeHeads.ts'
import type { ShapeToken } from './shapeTokens.ts'

/** Words that stand before a head and belong to its name. */
export interface LeftOfHead {
  readonly chain: readonly ShapeToken[]
  /** The number of the meeting before them: "Third", "28th". */
  readonly count: ShapeToken | null
}

/** Words of a name to the left of its head, at most. */
const longest = 12

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Whose it is: "Norway's Strategy", "the Philippines' Plan". */
const isOwner = ({ text, owner }: ShapeToken): boolean =>
  /s'$/.test(text) ? owner !== null : /'s$/.test(text) && !heads.commonPossessor.has(text)

/** "the 10-Year Plan" */
const measured = /^\d{1,3}-\p{Lu}/u

const isPart = (token: ShapeToken): boolean =>
  (isCapital(token.text) || measured.test(token.text)) &&
  !isOwner(token) &&
  !heads.calendar.has(token.text) &&
  !(heads.offices.has(token.text) && token.owner === null) &&
  !heads.openers.has(token.text)

const isHead = (text: string): boolean => heads.forumHeads.has(text) || heads.initiativeHeads.has(text)
const isAnd = ({ text }: ShapeToken): boolean => text === 'and' || text === '&'

/** Small words that a name goes on over; "and" not behind a name of its own. */
const isLink = (link: ShapeToken, before: ShapeToken): boolean => {
  if (!isPart(before) || before.owner !== null) return false
  return isAnd(link)
    ? !isHead(before.text)
    : /^(?:of|for|on)$/.test(link.text)
      ? !heads.holders.has(before.text)
      : /^(?:to|with|in|against)$/.test(link.text) && !heads.holders.has(before.text) && !isHead(before.text)
}

/** "the Quad leaders' Summit" */
const small = /^(?:leaders'?|ministerial|ministers'|special)$/

/** "the Otter-Heron Third Reed Programme": a number behind the beginning of a name counts no meeting. */
const isInName = (token: ShapeToken, before: ShapeToken | undefined): boolean =>
  before !== undefined && token.gap === ' ' && isCapital(token.text) && isPart(before)

/** Where the listed name begins that a word ends or goes on with: a name takes all of it or nothing. */
const startOfOwner = (tokens: readonly ShapeToken[], at: number): number => {
  const { owner } = tokens[at] as ShapeToken
  let first = at
  while (owner && first > 0 && (tokens[first - 1] as ShapeToken).owner === owner) first -= 1
  return first
}

/** "the Women, Peace and Security Agenda": where the list begins that goes on with `first` and an "and". */
const startOfList = (tokens: readonly ShapeToken[], first: number): number => {
  const [token, and, before, article] = [
    tokens[first],
    tokens[first + 1],
    tokens[first - 1],
    tokens[first - 2],
  ]
  if (token?.gap !== ', ' || !and || !isAnd(and) || !before || before.owner || !isPart(before)) return first
  return before.gap === ' ' && /^(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir)$/.test(article?.text ?? '')
    ? first - 1
    : first
}

const isArticle = (token: ShapeToken | undefined): boolean =>
  /^(?:[Tt]he|[Oo]ur|[Ii]ts)$/.test(token?.text ?? '')

/** "the Our Ocean Conference", "Early Warnings for All": words that open sentences, in a name. */
const isOpenerInName = (token: ShapeToken, before: ShapeToken | undefined): boolean =>
  before !== undefined &&
  token.gap === ' ' &&
  heads.openers.has(token.text) &&
  (/^[Tt]he$/.test(before.text) || (token.text === 'All' && before.text === 'for'))

/** "the Feed the Future initiative": an article within a name that has one before it. */
const isArticleInName = (tokens: readonly ShapeToken[], at: number): boolean => {
  const [article, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (token?.text !== 'the' || token.gap !== ' ' || before?.gap !== ' ') return false
  return isPart(before) && before.owner === null && isArticle(article)
}

/** The words to the left of the head at `at` that are part of its name. */
export function extendLeft(tokens: readonly ShapeToken[], at: number): LeftOfHead {
  let first = at
  /** Where the name begins if what stands before its "and" turns out to be another. */
  let joined: number | null = null
  while (first > 0 && at - first < longest) {
    const token = tokens[first - 1] as ShapeToken
    const gap = (tokens[first] as ShapeToken).gap
    const before = first > 1 ? tokens[first - 2] : undefined
    if (gap === ' - ' && token.owner?.kind === 'place') first -= 1
    else if (gap !== ' ') break
    else if (heads.ordinal.test(token.text) && !isInName(token, before)) break
    else if (isPart(token)) first = startOfOwner(tokens, first - 1)
    else if (isOpenerInName(token, before)) first -= 1
    else if (isArticleInName(tokens, first - 1)) first -= 2
    else if (before && token.gap === ' ' && isLink(token, before)) {
      if (isAnd(token)) joined = first
      else if (joined !== null && isHead(before.text)) {
        first = joined
        break
      }
      first -= 2
    } else if (before && token.gap === ' ' && small.test(token.text) && isPart(before)) first -= 2
    else break
  }
  first = startOfList(tokens, first)
  const counted = first > 0 && (tokens[first] as ShapeToken).gap === ' ' ? tokens[first - 1] : undefined
  return {
    chain: tokens.slice(first, at),
    count: counted && heads.ordinal.test(counted.text) ? counted : null,
  }
}

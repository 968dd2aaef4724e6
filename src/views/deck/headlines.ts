import { say, sayList } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { Dated } from '#statement/dated.ts'
import type { TimelineEntry } from '#views/panels/timelineView.ts'
import { datesFrom } from '#views/words/datesFrom.ts'
import { forumKind } from '#views/words/forumKind.ts'
import type { Alongside } from './alongside.ts'
import { dayNumber } from './dayNumber.ts'

/** Names said in full; more of them are counted. */
const mostNames = 3

/** "Russia, India and 4 more", all of them up to three, or as many as is said. */
export function sayNames(names: readonly string[], most = mostNames): string {
  if (names.length <= most) return sayList(names)
  const shown = names.slice(0, most - 1)
  return sayList([...shown, sayDeck('headline.more', { n: names.length - shown.length })])
}

/** What the map of a statement at rest shows, as far as the headline speaks of it. */
export interface PartnerFacts {
  /** Countries the text names outside conflicts, but for those that speak; most sentences first. */
  readonly named: readonly string[]
  readonly implied: number
  /** Groups through which they are implied. */
  readonly through: readonly string[]
  /** Groups, bodies and classes the text names. */
  readonly groups: readonly string[]
  /** Whether it also names a country whose statement it is, and a party of a conflict, which are none of these. */
  readonly isOther: boolean
  readonly isApart: boolean
}

/** Headline of who is named, or null when the text names no country, group or body. */
export function partnersHeadline(facts: PartnerFacts): string | null {
  const { named, implied, through, groups } = facts
  const bounds = { isOther: String(facts.isOther), isApart: String(facts.isApart) }
  const countries = { n: named.length, names: sayNames(named), ...bounds }
  if (named.length > 0 && implied > 0) return sayDeck('headline.partners.both', { ...countries, implied })
  if (named.length > 0) return sayDeck('headline.partners.named', countries)
  if (implied > 0)
    return sayDeck('headline.partners.implied', { implied, groups: sayNames(through), ...bounds })
  if (groups.length > 0) return sayDeck('headline.partners.groups', { groups: sayNames(groups), ...bounds })
  return null
}

/** What the sentences of an initiative hold beside it. */
export interface InitiativeFacts {
  /** Sentences that name it. */
  readonly named: number
  /** Sentences that reach it only through a forum of its own, and how many forums. */
  readonly throughForum: number
  readonly forums: number
  /** Conflicts, countries and groups in the sentences that name it. */
  readonly conflicts: number
  readonly partners: readonly string[]
  readonly groups: readonly string[]
  /** Of the sentences that name it, those that also name one of the kind the headline speaks of. */
  readonly sharing: number
  /** Whether they name a country whose statement it is, which is none of the above. */
  readonly isSpeakerNamed: boolean
}

/** Headline of an initiative: how it is named, and what else its sentences name. */
export function initiativeHeadline(facts: InitiativeFacts): string {
  const { named, throughForum, forums, conflicts, partners, groups, sharing, isSpeakerNamed } = facts
  if (named === 0) return sayDeck('headline.initiative.forumOnly', { n: throughForum, forums })
  const shares = { named, sharing, isAll: String(sharing === named) }
  if (conflicts > 0) return sayDeck('headline.initiative.conflicts', { ...shares, n: conflicts })
  if (partners.length > 0)
    return sayDeck('headline.initiative.partners', { ...shares, names: sayNames(partners) })
  if (throughForum > 0) return sayDeck('headline.initiative.both', { named, throughForum, forums })
  if (groups.length > 0) return sayDeck('headline.initiative.groups', { ...shares, names: sayNames(groups) })
  return sayDeck('headline.initiative.alone', { named, isOther: String(isSpeakerNamed) })
}

/** Headline of what the reader chose: what the sentences that match name besides. */
export function viewHeadline(matching: number, facts: Alongside): string {
  const { conflicts, partners, groups, forums, forumKind: kind, sharing, isMore, isSpeakerNamed } = facts
  const shares = {
    n: matching,
    sharing,
    isAll: String(sharing === matching),
    isMore: String(isMore),
  }
  if (conflicts > 0) return sayDeck('headline.view.conflicts', { ...shares, conflicts })
  if (partners.length > 0) return sayDeck('headline.view.partners', { ...shares, names: sayNames(partners) })
  if (groups.length > 0) return sayDeck('headline.view.groups', { ...shares, names: sayNames(groups) })
  if (forums > 0) return sayDeck('headline.view.forums', { ...shares, forums, kind })
  return sayDeck('headline.view.alone', { n: matching, isOther: String(isMore || isSpeakerNamed) })
}

/** Headline of the conflicts, each as the text words it. */
export function conflictsHeadline(wordings: readonly string[], sentences: number): string {
  const n = wordings.length
  if (n > mostNames) return sayDeck('headline.conflicts.many', { n, sentences })
  return sayDeck('headline.conflicts.few', {
    n,
    names: sayList(wordings.map((words) => say('chip.words', { text: words }))),
  })
}

/** "11 weeks", "about 5 weeks", "3 days"; a stretch of time between two days as roughly as it is worth. */
const sayStretch = (days: number): string => {
  if (days < 14) return sayDeck('headline.days', { n: days })
  if (days > 182) return sayDeck('headline.months', { n: Math.round(days / 30.44) })
  return sayDeck('headline.weeks', { n: Math.round(days / 7), isExact: String(days % 7 === 0) })
}

/** How many entries there are, what they are called and where what is said of them comes from. */
const countForums = (entries: readonly TimelineEntry[], undated: number) => ({
  n: entries.length,
  kind: forumKind(entries.map(({ isMeeting }) => isMeeting)),
  from: datesFrom(entries),
  isAll: String(undated === 0),
})

/**
 * Headline of the forums, by what lay ahead of the statement.
 *
 * @param undated how many more are named of which nobody knows the date: nothing is said of when they were held
 */
export function forumsHeadline(
  entries: readonly TimelineEntry[],
  date: Dated | null,
  undated: number = 0,
): string {
  const n = entries.length + undated
  const kind = forumKind([...entries.map(({ isMeeting }) => isMeeting), ...Array(undated).fill(false)])
  if (entries.length === 0) return sayDeck('headline.forums.unknown', { n, kind })
  if (!date) return sayDeck('headline.forums.undated', { n, kind })
  const ahead = entries.filter(({ tense }) => tense === 'ahead' || tense === 'during')
  const [first] = ahead
  if (!first) return sayDeck('headline.forums.behind', countForums(entries, undated))
  const facts = countForums(ahead, undated)
  if (first.tense === 'during') return sayDeck('headline.forums.under', facts)
  if (first.precision !== 'day' || date.precision !== 'day')
    return sayDeck('headline.forums.later', {
      ...facts,
      dates: first.dates,
      isDay: String(first.precision === 'day'),
    })
  const days = dayNumber(first.start) - dayNumber(date.end)
  return sayDeck('headline.forums.ahead', { ...facts, stretch: sayStretch(days) })
}

/** Headline of the themes: the one or ones with most mentions. */
export function themesHeadline(
  rows: readonly { readonly name: string; readonly mentions: number }[],
): string {
  const most = Math.max(...rows.map(({ mentions }) => mentions))
  const top = rows.filter(({ mentions }) => mentions === most)
  const all = rows.reduce((sum, { mentions }) => sum + mentions, 0)
  const [only] = top
  if (rows.length === 1 && only) return sayDeck('headline.themes.one', { name: only.name, most })
  if (top.length === 1 && only) return sayDeck('headline.themes.top', { name: only.name, most, all })
  if (top.length === rows.length) return sayDeck('headline.themes.even', { n: rows.length, most })
  return sayDeck('headline.themes.tie', { names: sayNames(top.map(({ name }) => name)), most, all })
}

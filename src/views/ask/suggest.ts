import type { StatementIndex } from '#reading/statementIndex.ts'
import { findText } from '#selection/findText.ts'
import { foldName } from '#views/words/foldName.ts'
import type { EntityKind, Presence, Subject } from '#views/words/subject.ts'
import { type Askable, askablesOf, type Wording } from './askables.ts'
import { typingDistance } from './typingDistance.ts'

/** One thing that may be meant by what was typed. */
export interface Suggestion {
  readonly subject: Subject
  readonly name: string
  /** The wording that fits, where it is not the name: "Burma" for Myanmar. */
  readonly alias: string | null
  /** Whether it fits only if slips are forgiven. */
  readonly isGuess: boolean
  readonly presence: Presence
}

/**
 * Ways of fitting, the best first. `begins` and `inside` are of names, `words` and `letters` of the text:
 * as whole words, or only inside longer ones. `looked for` is a term of a theme that the text does not have:
 * who types it means the word. `far` lies inside the name of a body or forum that is absent.
 */
const order = [
  'exact',
  'begins named',
  'words',
  'looked for',
  'begins',
  'begins alias',
  'inside',
  'letters',
  'guess',
  'no words',
  'theme',
  'far',
] as const
type Fit = (typeof order)[number]

interface Found extends Suggestion {
  readonly fit: Fit
  /** Among equal fits: fewer slips, a code before a name before an alias, then by kind and length. */
  readonly nearness: readonly number[]
}

const presenceRank: Readonly<Record<Presence, number>> = { named: 0, reached: 1, absent: 2 }

/** Of those that are called alike, as a body and its meeting are, the first is meant. */
const kindOrder: readonly EntityKind[] = ['place', 'group', 'initiative', 'forum', 'theme']

/** Slips forgiven in a word of that many letters. */
const slipsIn = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2)

/** Letters after which a name that is only begun may hold a slip. */
const begunLetters = 5

const fitOf = (typed: string, wording: Wording, { entity, name, presence }: Askable): Fit | null => {
  const { folded } = wording
  if (folded === typed) return 'exact'
  const isTheme = entity.kind === 'theme'
  if (folded.startsWith(typed)) {
    if (isTheme) return 'theme'
    // An alias that merely begins so ("People's Republic of China") is no better than a word of the text.
    if (wording !== name) return 'begins alias'
    return presence === 'named' ? 'begins named' : 'begins'
  }
  // Beginnings of its words are no longer than the name.
  if (typed.length > folded.length) return null
  const words = folded.split(' ')
  if (!typed.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return null
  return isTheme ? 'theme' : presence === 'absent' && entity.kind !== 'place' ? 'far' : 'inside'
}

const better = (one: Found, other: Found | undefined): boolean => !other || compare(one, other) < 0

function compare(one: Found, other: Found): number {
  const byFit = order.indexOf(one.fit) - order.indexOf(other.fit)
  const byPresence = presenceRank[one.presence] - presenceRank[other.presence]
  // Of two guesses the nearer one is likelier meant, whether the statement names it or not.
  if (byFit || (one.fit !== 'guess' && byPresence)) return byFit || byPresence
  const at = one.nearness.findIndex((value, index) => value !== other.nearness[index])
  return (
    (one.nearness[at] ?? 0) - (other.nearness[at] ?? 0) || byPresence || one.name.localeCompare(other.name)
  )
}

const wordingsOf = ({ name, aliases, searchNames }: Askable): Wording[] => [name, ...aliases, ...searchNames]

const wordingRank = ({ name, searchNames }: Askable, wording: Wording): number =>
  wording === name ? 1 : searchNames.includes(wording) ? 3 : 2

const found = (one: Askable, fit: Fit, wording: Wording | null, distance: number): Found => ({
  subject: one.entity,
  name: one.name.text,
  alias: wording && wording !== one.name ? wording.text : null,
  isGuess: false,
  presence: one.presence,
  fit,
  nearness: [
    distance,
    wording ? wordingRank(one, wording) : 0,
    kindOrder.indexOf(one.entity.kind),
    (wording ?? one.name).folded.length,
  ],
})

/** The best way in which an entity fits what was typed, slips aside. */
const plainly = (typed: string, code: string, one: Askable): Found | undefined => {
  if (one.codes.includes(code)) return found(one, 'exact', null, 0)
  let best: Found | undefined
  for (const wording of wordingsOf(one)) {
    const fit = fitOf(typed, wording, one)
    const next = fit && found(one, fit, wording, 0)
    if (next && better(next, best)) best = next
  }
  if (best) return best
  const term = one.terms.find(({ folded }) => folded.startsWith(typed))
  return term && found(one, 'theme', term, 0)
}

/** Lybia, Sirya: which of the two was meant is no slip. */
const sounded = (folded: string): string => folded.replace(/y/g, 'i')

/** The best way in which an entity fits if slips are forgiven. */
const forgivingly = (typed: string, one: Askable): Found | undefined => {
  if (one.entity.kind === 'theme') return
  const slips = slipsIn(typed.length)
  const isPlace = one.entity.kind === 'place'
  let best: Found | undefined
  for (const wording of wordingsOf(one)) {
    if (wording.folded.length < typed.length - slips) continue
    const { whole, begun } = typingDistance(sounded(typed), sounded(wording.folded))
    const isBegun = typed.length >= begunLetters && begun <= 1
    if (whole > slips && !isBegun) continue
    const isWhole = whole <= slips
    // A whole name with two slips is nearer than one that has only been begun.
    const next = found(one, isWhole || isPlace ? 'guess' : 'far', wording, isWhole ? whole : slips + begun)
    if (better(next, best)) best = { ...next, isGuess: true }
  }
  return best
}

const asWords = (indexed: StatementIndex, words: string, isTerm: boolean): Found => {
  const hits = findText(indexed, words)
  const isWhole = hits.some((hit) => hit.isWhole)
  const otherwise = isTerm ? 'looked for' : hits.length > 0 ? 'letters' : 'no words'
  return {
    subject: { kind: 'text', id: words },
    name: words,
    alias: null,
    isGuess: false,
    presence: hits.length > 0 ? 'named' : 'absent',
    fit: isWhole ? 'words' : otherwise,
    nearness: [0],
  }
}

/**
 * What may be meant by what was typed, the likeliest first: an exact code or name, names that begin so
 * among those the statement names, the typed words where the text has them, other names. Slips are forgiven
 * only where no name fits; the typed words themselves are always offered, as they are.
 *
 * @returns at most `limit`; none for nothing typed
 */
export function suggest(indexed: StatementIndex, typed: string, limit = 8): readonly Suggestion[] {
  const words = typed.trim().replace(/\s+/g, ' ')
  if (words === '') return []
  const folded = foldName(words)
  const code = words.toLowerCase().replace(/\./g, '')
  const askables = folded === '' ? [] : askablesOf(indexed)
  const isTerm = askables.some(({ terms }) => terms.some((term) => term.folded === folded))
  const text = asWords(indexed, words, isTerm)
  const plain = askables.flatMap((one) => plainly(folded, code, one) ?? [])
  const isUnderstood = text.fit === 'words' || plain.some(({ fit }) => fit !== 'theme' && fit !== 'far')
  const guesses = isUnderstood ? [] : askables.flatMap((one) => forgivingly(folded, one) ?? [])
  const all = [...plain, ...guesses].sort(compare)
  const kept = all.slice(0, limit - 1)
  return [...kept, text].sort(compare).map(({ fit: _fit, nearness: _nearness, ...one }) => one)
}

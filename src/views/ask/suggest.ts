import type { StatementIndex } from '#reading/statementIndex.ts'
import { findText } from '#selection/findText.ts'
import { nameFit, typedForms } from '#views/words/nameFit.ts'
import type { EntityKind, Presence, Subject } from '#views/words/subject.ts'
import { type Askable, askablesOf, type Wording } from './askables.ts'
import { areLettersNear, lettersOf } from './lettersOf.ts'
import { meantBySlip } from './meantBySlip.ts'
import { slipsBetween, slipsNear } from './slipOf.ts'
import { isCityOnly } from './venuesHere.ts'

/** One thing that may be meant by what was typed. */
export interface Suggestion {
  readonly subject: Subject
  readonly name: string
  /** The wording that fits, where it is not the name: "Burma" for Myanmar. */
  readonly alias: string | null
  /** Whether it fits only if slips are forgiven. */
  readonly isGuess: boolean
  /** Whether it is a part of a state, which counts for the state: "Gaza" for Palestine. */
  readonly isPart: boolean
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

const presenceRank: Readonly<Record<Presence, number>> = { named: 0, implied: 1, reached: 1, absent: 2 }

/** Of those that are called alike, as a body and its meeting are, the first is meant. */
const kindOrder: readonly EntityKind[] = ['place', 'group', 'initiative', 'forum', 'theme']

const fitOf = (
  forms: readonly string[],
  wording: Wording,
  { entity, name, presence }: Askable,
): Fit | null => {
  const fit = nameFit(forms, wording.folded)
  if (fit === null || fit === 'exact') return fit
  if (entity.kind === 'theme') return 'theme'
  // An alias that merely begins so ("People's Republic of China") is no better than a word of the text.
  if (fit === 'begins' && wording !== name) return 'begins alias'
  if (fit === 'begins') return presence === 'named' ? 'begins named' : 'begins'
  return presence === 'absent' && entity.kind !== 'place' ? 'far' : 'inside'
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
  isPart: wording?.reading === 'part',
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
const plainly = (
  forms: readonly string[],
  code: string,
  one: Askable,
  isCity: boolean,
): Found | undefined => {
  if (one.codes.includes(code)) return found(one, 'exact', null, 0)
  let best: Found | undefined
  for (const wording of wordingsOf(one)) {
    const fit = fitOf(forms, wording, one)
    // A capital where meetings of the text are held is that city, and its government only on demand.
    const isStandIn = fit === 'exact' && isCity && wording.reading === 'metonym'
    const next = fit && found(one, isStandIn ? 'begins alias' : fit, wording, 0)
    if (next && better(next, best)) best = next
  }
  if (best) return best
  const term = one.terms.find(({ folded }) => forms.some((form) => folded.startsWith(form)))
  return term && found(one, 'theme', term, 0)
}

/** Whether two wordings have the same first letter, or the first two exchanged. */
const beginsAlike = (one: string, other: string): boolean =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0])

/** The nearest wording of an entity, offered where nothing fits. */
const nearly = (typed: string, letters: number, one: Askable): Found | undefined => {
  const most = slipsNear(typed)
  if (one.entity.kind === 'theme' || most === 0) return
  let best: Found | undefined
  for (const wording of wordingsOf(one)) {
    if (Math.abs(wording.folded.length - typed.length) > most || !beginsAlike(typed, wording.folded)) continue
    if (!areLettersNear(letters, wording.letters, most)) continue
    const slips = slipsBetween(typed, wording.folded)
    const next = slips <= most && found(one, 'guess', wording, slips)
    if (next && better(next, best)) best = { ...next, isGuess: true }
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
    isPart: false,
    presence: hits.length > 0 ? 'named' : 'absent',
    fit: isWhole ? 'words' : otherwise,
    nearness: [0],
  }
}

const isSame = (one: Found, { subject: { kind, id } }: Found): boolean =>
  one.subject.kind === kind && one.subject.id === id

/**
 * What the words typed mean, first, then what else may be meant, the likeliest first.
 *
 * They mean an entity only by an exact code or name, or by a slip that can be nothing else (`meantBySlip`); all
 * other words mean themselves, whether the text has them or not. What else is offered are names that begin so or
 * have words that do, and where none fits names that are near.
 *
 * @returns at most `limit`, the words as they were typed always among them; none for nothing typed
 */
export function suggest(indexed: StatementIndex, typed: string, limit = 8): readonly Suggestion[] {
  const words = typed.trim().replace(/\s+/g, ' ')
  if (words === '') return []
  const forms = typedForms(words)
  const [folded = ''] = forms
  const code = words.normalize('NFKC').toLowerCase().replace(/\./g, '')
  const askables = folded === '' ? [] : askablesOf(indexed)
  const isTerm = askables.some(({ terms }) => terms.some((term) => term.folded === folded))
  const text = asWords(indexed, words, isTerm)
  const isCity = isCityOnly(indexed, folded)
  const plain = askables.flatMap((one) => plainly(forms, code, one, isCity) ?? [])
  const exact = plain.filter(({ fit }) => fit === 'exact').sort(compare)[0]
  const isWords = exact !== undefined || text.fit === 'words' || isTerm || isCity
  const slip = isWords ? null : meantBySlip(askables, folded)
  const bySlip = slip && { ...found(slip.one, 'guess', slip.wording, slip.slips), isGuess: true }
  const meant = exact ?? bySlip ?? text
  const isUnderstood = text.fit === 'words' || plain.some(({ fit }) => fit !== 'theme' && fit !== 'far')
  const letters = lettersOf(folded)
  const guesses = isUnderstood ? [] : askables.flatMap((one) => nearly(folded, letters, one) ?? [])
  const others = [...plain, ...guesses].filter((one) => !isSame(one, meant)).sort(compare)
  const kept = others.slice(0, limit - (meant === text ? 1 : 2))
  const rest = meant === text ? kept : [...kept, text].sort(compare)
  return [meant, ...rest].map(({ fit: _fit, nearness: _nearness, ...one }) => one)
}

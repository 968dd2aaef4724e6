import { type Suggestion, suggest } from '#views/ask/suggest.ts'
import { suggestNamed } from '#views/ask/suggestNamed.ts'
import { type AskedTexts, askedTexts, keyOfAsked } from './askedTexts.ts'

/** Something that may be meant, and which of two texts names it, or has the words. */
export interface SuggestionOfBoth extends Suggestion {
  readonly namedIn: 'both' | 'first' | 'second' | 'neither'
}

/** How surely the words mean it: a name, words that are found, a slip, words that are not. */
const doubt = ({ subject, isGuess, presence }: Suggestion): number => {
  if (isGuess) return 2
  if (subject.kind !== 'text') return 0
  return presence === 'named' ? 1 : 3
}

const presences: readonly Suggestion['presence'][] = ['named', 'implied', 'reached', 'absent']

/** How the one of two that stands nearer to the subject does. */
const nearer = (one: Suggestion['presence'], other: Suggestion['presence']): Suggestion['presence'] =>
  presences.indexOf(one) <= presences.indexOf(other) ? one : other

const inEither = (one: Suggestion | undefined, other: Suggestion | undefined): SuggestionOfBoth[] => {
  const shown = one ?? other
  if (!shown) return []
  const [inFirst, inSecond] = [one?.presence === 'named', other?.presence === 'named']
  const namedIn = inFirst && inSecond ? 'both' : inFirst ? 'first' : inSecond ? 'second' : 'neither'
  const presence = nearer(one?.presence ?? 'absent', other?.presence ?? 'absent')
  return [{ ...shown, presence, namedIn }]
}

type Keyed = readonly (readonly [string, Suggestion])[]

/** Suggestions in their order by what is asked with each; of several that are one question the first. */
const keyed = (texts: AskedTexts, suggestions: readonly Suggestion[]): Keyed => {
  const byKey = new Map<string, Suggestion>()
  for (const one of suggestions) {
    const key = keyOfAsked(texts, one.subject)
    if (!byKey.has(key)) byKey.set(key, one)
  }
  return [...byKey]
}

/** Of two lists the first of each, then the second of each, and so on; what both have once. */
const interleaved = (first: Keyed, second: Keyed): readonly (readonly [string, SuggestionOfBoth])[] => {
  const [ofFirst, ofSecond] = [new Map(first), new Map(second)]
  const keys = new Set<string>()
  for (let at = 0; at < Math.max(first.length, second.length); at += 1)
    for (const one of [first[at], second[at]]) if (one) keys.add(one[0])
  return [...keys].flatMap((key) =>
    inEither(ofFirst.get(key), ofSecond.get(key)).map((one) => [key, one] as const),
  )
}

/**
 * What the words typed mean in two texts, first, then what else may be meant. A name is meant before words that one of
 * the texts has, and these before a slip: whoever types what stands in one text is not told of a slip in the other.
 *
 * @returns at most `limit`, as of one text (`suggest`); none for nothing typed
 */
export function suggestBoth(both: AskedTexts, typed: string, limit = 8): readonly SuggestionOfBoth[] {
  const texts = askedTexts(both)
  // Each is asked for as many as it has, so that what stands low in one is known to be named there.
  const [ofFirst, ofSecond] = [texts.first, texts.second].map((indexed) =>
    keyed(texts, suggest(indexed, typed, everyone)),
  ) as [Keyed, Keyed]
  const [one, other] = [ofFirst[0], ofSecond[0]]
  if (!one || !other) return []
  const [meant] = doubt(other[1]) < doubt(one[1]) ? other : one
  const all = interleaved(ofFirst, ofSecond)
  return [...all.filter(([key]) => key === meant), ...all.filter(([key]) => key !== meant)]
    .map(([, each]) => each)
    .slice(0, limit)
}

const everyone = Number.POSITIVE_INFINITY

/** What two texts name, to choose from before anything is typed, those of the first before those of the second alone. */
export function suggestNamedInBoth(both: AskedTexts, limit = 20): readonly SuggestionOfBoth[] {
  const texts = askedTexts(both)
  const [ofFirst, ofSecond] = [texts.first, texts.second].map(
    (indexed) => new Map(keyed(texts, suggestNamed(indexed, everyone))),
  ) as [Map<string, Suggestion>, Map<string, Suggestion>]
  return [...new Set([...ofFirst.keys(), ...ofSecond.keys()])]
    .flatMap((key) => inEither(ofFirst.get(key), ofSecond.get(key)))
    .sort((a, b) => kinds.indexOf(a.subject.kind) - kinds.indexOf(b.subject.kind))
    .slice(0, limit)
}

const kinds: readonly Suggestion['subject']['kind'][] = ['place', 'group', 'initiative', 'forum']

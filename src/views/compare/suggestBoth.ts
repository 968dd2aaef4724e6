import type { StatementIndex } from '#reading/statementIndex.ts'
import { type Suggestion, suggest } from '#views/ask/suggest.ts'
import { suggestNamed } from '#views/ask/suggestNamed.ts'

/** Something that may be meant, and which of two texts names it, or has the words. */
export interface SuggestionOfBoth extends Suggestion {
  readonly namedIn: 'both' | 'first' | 'second' | 'neither'
}

type Texts = { readonly first: StatementIndex; readonly second: StatementIndex }

const keyOf = ({ subject: { kind, id } }: Suggestion): string => `${kind}/${id}`

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

const byKey = (suggestions: readonly Suggestion[]): ReadonlyMap<string, Suggestion> =>
  new Map(suggestions.map((one) => [keyOf(one), one]))

/** Of two lists the first of each, then the second of each, and so on; what both have once. */
const interleaved = (
  first: readonly Suggestion[],
  second: readonly Suggestion[],
): readonly SuggestionOfBoth[] => {
  const [ofFirst, ofSecond] = [byKey(first), byKey(second)]
  const keys = new Set<string>()
  for (let at = 0; at < Math.max(first.length, second.length); at += 1)
    for (const one of [first[at], second[at]]) if (one) keys.add(keyOf(one))
  return [...keys].flatMap((key) => inEither(ofFirst.get(key), ofSecond.get(key)))
}

/**
 * What the words typed mean in two texts, first, then what else may be meant. A name is meant before words that one of
 * the texts has, and these before a slip: whoever types what stands in one text is not told of a slip in the other.
 *
 * @returns at most `limit`, as of one text (`suggest`); none for nothing typed
 */
export function suggestBoth({ first, second }: Texts, typed: string, limit = 8): readonly SuggestionOfBoth[] {
  // Each is asked for as many as it has, so that what stands low in one is known to be named there.
  const [ofFirst, ofSecond] = [first, second].map((indexed) => suggest(indexed, typed, everyone)) as [
    readonly Suggestion[],
    readonly Suggestion[],
  ]
  const [one, other] = [ofFirst[0], ofSecond[0]]
  if (!one || !other) return []
  const meant = keyOf(doubt(other) < doubt(one) ? other : one)
  const all = interleaved(ofFirst, ofSecond)
  return [
    ...all.filter((each) => keyOf(each) === meant),
    ...all.filter((each) => keyOf(each) !== meant),
  ].slice(0, limit)
}

const everyone = Number.POSITIVE_INFINITY

/** What two texts name, to choose from before anything is typed, those of the first before those of the second alone. */
export function suggestNamedInBoth({ first, second }: Texts, limit = 20): readonly SuggestionOfBoth[] {
  const [ofFirst, ofSecond] = [byKey(suggestNamed(first, everyone)), byKey(suggestNamed(second, everyone))]
  return [...new Set([...ofFirst.keys(), ...ofSecond.keys()])]
    .flatMap((key) => inEither(ofFirst.get(key), ofSecond.get(key)))
    .sort((a, b) => kinds.indexOf(a.subject.kind) - kinds.indexOf(b.subject.kind))
    .slice(0, limit)
}

const kinds: readonly Suggestion['subject']['kind'][] = ['place', 'group', 'initiative', 'forum']

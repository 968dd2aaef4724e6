import type { Span } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import { type Guess, spanOf } from './guess.ts'
import type { NamedState } from './readNamed.ts'

/** Where what a text is about begins, behind who makes it. */
const about =
  /(?<![\p{L}-])(?:on|at|in|regarding|concerning|about|following|after|upon|under|before|during|to|against|for|with|towards?|addressing|calling|condemning|marking|welcoming|responding)(?![\p{L}-])/giu

const endOfClause = (words: string, from: number, states: readonly NamedState[]): number => {
  for (const { index } of words.matchAll(about)) {
    if (index < from) continue
    // "Minister for Trade of Peru", "Permanent Representative of Peru to the United Nations"
    const rest = words.slice(index)
    if (
      /^for (?:the )?(?:\p{Lu}[\p{L}-]*(?:,| and)? ?)+(?:of |and )/iu.test(rest) &&
      !states.some(({ start, end }) => start < index && end > from)
    )
      continue
    if (/^in (?:the )?name of/i.test(rest)) continue
    return index
  }
  return words.length
}

const codesOf = (states: readonly NamedState[], offset: number): readonly Guess<CountryCode>[] => {
  const seen = new Map<CountryCode, Guess<CountryCode>>()
  for (const { code, start, end } of states)
    if (!seen.has(code)) seen.set(code, { value: code, from: { start: offset + start, end: offset + end } })
  return [...seen.values()]
}

/** "by", "of", "between" and the like behind the word for a text's kind. */
const makers = /(?<![\p{L}-])(?:by|between|from|of|on behalf of)(?: +the)?(?: +|$)/giu
/** What may stand between "of" and a state where the state makes the text. */
const government =
  /^(?:(?:(?:Summit|Meeting|Conference) of (?:the )?)?(?:(?:Royal|Federal|Transitional|Interim) )?(?:Governments?|Republics?|Kingdom|State|Presidents?|Prime Ministers?|(?:Foreign )?Ministers?|Leaders?|Heads of (?:State|Government)|Delegations?|Permanent Missions?|Embass(?:y|ies)|Ministr(?:y|ies)|Parliaments?|Peoples?|Office|Spokes\p{L}+|H\.|His|Her|Mr|Ms|Hon)\b|$)/iu

/** Words that stand beside states before the kind of their text: "Kenya national statement", "U.S.-India joint statement", "Kenya's statement". */
const beforeKind =
  /^(?:the|'s|national|joint|official|country|opening|closing|general|press|written|oral|leaders'?|summit|and|[-–—/,:&\s])*$/iu

const without = (words: string, states: readonly Span[]): string => {
  let rest = ''
  let from = 0
  for (const { start, end } of states) {
    rest += words.slice(from, start)
    from = end
  }
  return rest + words.slice(from)
}

/** Adjectives of states before an office: "the Kenyan Minister of Health". */
const isOfOffice = (words: string, { reading, end }: NamedState): boolean =>
  reading !== 'demonym' || /^ (?:\p{Lu}|government|delegation|presidency)/u.test(words.slice(end, end + 14))

/**
 * The states that a heading says its text is by, in order; none where it does not say.
 *
 * @param words of the heading
 * @param kind span of the word for the kind of its text, in `words`
 * @param states that `words` name
 * @param isJoint whether several make the text
 * @param offset of the heading in the text
 */
export function headIssuers(
  words: string,
  kind: Span,
  states: readonly NamedState[],
  isJoint: boolean,
  offset: number,
): readonly Guess<CountryCode>[] {
  const ahead = states.filter(({ end }) => end <= kind.start)
  // "Sudan: Statement by the Spokesperson" is about it; "Kenya: national statement" is by it.
  const isTopic = /:\s*(?:press )?$/iu.test(words.slice(0, kind.start))
  if (ahead.length > 0 && !isTopic && beforeKind.test(without(words.slice(0, kind.start), ahead)))
    return codesOf(ahead, offset)
  for (const match of words.slice(kind.end).matchAll(makers)) {
    const { start, end } = spanOf(match, kind.end)
    // What the text is about stands before: "Statement on the visit of the King of Tonga".
    if (endOfClause(words, kind.end, []) < start) return []
    // "Readout of a call between …" is by neither.
    const isOfLetter = /^,?\s*dated [\p{L}\d ,]+$/iu.test(words.slice(kind.end, start))
    if (!/^(?:by|on)/i.test(match[0]) && start > kind.end + 2 && !isOfLetter) continue
    const first = states.find((state) => state.start >= end)
    if (/^of/i.test(match[0]) && !government.test(words.slice(end, first?.start ?? words.length).trim()))
      continue
    const until = endOfClause(words, end, states)
    const by = states.filter((state) => state.start >= end && state.end <= until && isOfOffice(words, state))
    if (by.length === 0) continue
    return codesOf(isJoint ? by : by.slice(0, isListed(words, by) ? by.length : 1), offset)
  }
  return []
}

/** Whether states stand side by side: "Benin and Togo", "the Republic of Benin, the Republic of Togo". */
const isListed = (words: string, states: readonly NamedState[]): boolean =>
  states.every((state, at) => {
    const next = states[at + 1]
    return !next || /^(?:,| and|, and| &|-| –)(?: of)?(?: the)? ?$/iu.test(words.slice(state.end, next.start))
  })

const institution =
  '(?:(?:royal |federal )?(?:governments?|embassy|permanent mission|mission|high commission|consulate(?: general)?|ministry of [\\p{L} ,&]{3,60}?|office of the [\\p{L} ]{3,40}?|delegation|presidency|parliament|cabinet|state house|permanent representation) of (?:the )?)'
const sender = new RegExp(`^(?:the )?(${institution})?$`, 'iu')

/**
 * Who sends a text, by a line that names nothing else, as the head of a letter does: "Embassy of Norway", "REPUBLIC OF
 * PALAU". The plain name of a state may as well be what a text is about, and is no sender.
 *
 * @returns null where a line says more
 */
export function senderOf(words: string, states: readonly NamedState[]): NamedState | null {
  const [state, ...others] = states
  if (!state || others.length > 0) return null
  const head = sender.exec(words.slice(0, state.start))
  if (!head || (head[1] === undefined && state.reading !== 'official')) return null
  if (head[1] !== undefined && state.reading === 'demonym') return null
  return /^(?:| to .{1,60}|[,\s–—|-]+(?:press (?:release|office|section)|.{0,24}))$/iu.test(
    words.slice(state.end),
  )
    ? state
    : null
}

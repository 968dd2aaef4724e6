import type { CountryCode } from '#statement/units.ts'
import type { Candidate } from './candidate.ts'
import type { ReadSoFar } from './readSoFar.ts'

/** Words that several states share, and whether the first of them is meant where nothing tells. */
const shared: Readonly<Record<string, { readonly of: readonly CountryCode[]; readonly isUsual: boolean }>> = {
  Congo: { of: ['COG', 'COD'], isUsual: true },
  Congolese: { of: ['COD', 'COG'], isUsual: false },
  Dominican: { of: ['DOM', 'DMA'], isUsual: false },
  Dominicans: { of: ['DOM', 'DMA'], isUsual: false },
  Guinean: { of: ['GIN', 'GNQ', 'GNB', 'PNG'], isUsual: false },
  Guineans: { of: ['GIN', 'GNQ', 'GNB', 'PNG'], isUsual: false },
  Korean: { of: ['KOR', 'PRK'], isUsual: false },
  Koreans: { of: ['KOR', 'PRK'], isUsual: false },
}

/** Where both halves are meant. */
const bothBefore =
  /(?:(?:All|all|whole|both halves|parts|unification|reunification|division|divided|united|two) (?:of )?|(?:[Bb]oth|two) )(?:the )?$/

/** A state that has the name of people, and a pronoun for one man behind it. */
const firstNames = /^(?:Chad|Jordan|Israel)$/
const man = /^[^.;]{0,80}?(?<!\p{L})(?:he|him|his)(?!\p{L})/u
const office =
  /(?<!\p{L})(?:[Kk]ing|[Pp]resident|[Mm]inister|[Aa]mbassador|leader|government|people|army|envoy|[Kk]ingdom|state)(?!\p{L})/u

/** Peoples that live in many states: "Indian communities along the river". */
const peoples = /^ (?:communit(?:y|ies)|tribes?|villages?|peoples|nations|lands?|chiefs?|elders)(?!\p{L})/u

/** The state among several that the text points to; null where it points to none or to two. */
const pointedTo = (
  of: readonly CountryCode[],
  inSentence: ReadonlySet<CountryCode>,
  { places, issuers }: ReadSoFar,
): CountryCode | null => {
  const here = of.filter((code) => inSentence.has(code))
  if (here.length > 0) return here.length === 1 ? (here[0] as CountryCode) : null
  const before = [...places].reverse().find((code) => of.includes(code))
  return before ?? of.find((code) => issuers.includes(code)) ?? null
}

const resolve = (
  candidate: Candidate,
  text: string,
  inSentence: ReadonlySet<CountryCode>,
  read: ReadSoFar,
): Candidate => {
  const { start, end, entity } = candidate
  const words = text.slice(start, end)
  const doubt = (reason: 'sharedName' | 'otherSense', alternatives: readonly string[] = []): Candidate => ({
    ...candidate,
    doubt: { reason, alternatives },
  })
  const known = Object.hasOwn(shared, words) ? shared[words] : undefined
  if (known && words === 'Congo') {
    // The east that texts speak of is the larger one's.
    if (/(?<!\p{L})[Ee]ast(?:ern)? $/u.test(text.slice(Math.max(0, start - 12), start)))
      return { ...candidate, entity: 'COD' }
    // Beside its neighbour's longer name the short one is the other's.
    if (inSentence.has('COD')) return candidate
    return read.places.has('COD') && !read.places.has('COG') ? { ...candidate, entity: 'COD' } : candidate
  }
  if (known) {
    const code = pointedTo(known.of, inSentence, read)
    if (code) return { ...candidate, entity: code }
    return doubt(
      'sharedName',
      known.of.filter((other) => other !== entity),
    )
  }
  if (words === 'Korea' && bothBefore.test(text.slice(Math.max(0, start - 40), start)))
    return doubt('sharedName', ['PRK'])
  const after = text.slice(end, end + 120)
  if (firstNames.test(words) && !read.places.has(entity)) {
    const pronoun = man.exec(after)
    if (pronoun && !office.test(pronoun[0])) return doubt('otherSense')
  }
  if (words === 'Indian' && peoples.test(after) && !inSentence.has('IND') && !read.places.has('IND'))
    return doubt('otherSense')
  return candidate
}

/**
 * Decides which state a shared word means: the one that the sentence names, else the one named last, else the
 * issuer. Where nothing tells, or the words may be no state at all, the candidate is doubtful.
 *
 * @param text folded
 * @param candidates of one sentence, none overlapping
 */
export function withSharedNames(
  text: string,
  candidates: readonly Candidate[],
  read: ReadSoFar,
): readonly Candidate[] {
  const isShared = ({ kind, start, end }: Candidate): boolean =>
    kind === 'place' &&
    /^(?:Congo|Congolese|Dominicans?|Guineans?|Korea|Koreans?|Chad|Jordan|Israel|Indian)$/.test(
      text.slice(start, end),
    )
  if (!candidates.some(isShared)) return candidates
  const inSentence = new Set(
    candidates.flatMap((one) => (one.kind === 'place' && !isShared(one) ? [one.entity] : [])),
  )
  return candidates.map((one) => (isShared(one) ? resolve(one, text, inSentence, read) : one))
}

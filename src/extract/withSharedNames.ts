import { firstFrom } from '#statement/firstFrom.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Candidate } from './candidate.ts'
import type { ReadSoFar } from './readSoFar.ts'
import { withOtherHalves } from './withOtherHalves.ts'

/** Words that several states share, the likeliest first. */
const shared: Readonly<Record<string, readonly CountryCode[]>> = {
  Congo: ['COG', 'COD'],
  Congolese: ['COD', 'COG'],
  Dominican: ['DOM', 'DMA'],
  Dominicans: ['DOM', 'DMA'],
  Guiana: ['GUY', 'GUF', 'SUR'],
  Guinean: ['GIN', 'GNQ', 'GNB', 'PNG'],
  Guineans: ['GIN', 'GNQ', 'GNB', 'PNG'],
  Korean: ['KOR', 'PRK'],
  Koreans: ['KOR', 'PRK'],
  'Virgin Islands': ['VIR', 'VGB'],
}

/** Where both halves are meant. */
const bothBefore =
  /(?:(?:All|all|whole|both halves|parts|unification|reunification|division|divided|united|two) (?:of )?|(?:[Bb]oth|two) )(?:the )?$/

/** States whose names people have too. */
const givenNames = /^(?:Chad|Cuba|Dominica|Georgia|India|Israel|Jamaica|Jordan|Kenya)$/
/** Words in capitals behind a name, as a surname is. */
const capitals = /^(?: \p{Lu}[\p{L}'-]*\p{Ll}[\p{L}'-]*)+/u
/** Words of bodies, programmes and lands, which carry a state's name as well: "Israel Defense Forces". */
const ownWords = new Set(
  `Academy Accord Act Address Affairs Agency Agenda Agreement Air Airport Alliance Ambassador And Armed Army Assembly
  Assistance Association At Authority Bank Basin Battalion Board Border Branch Brigade Broadcasting Bureau Business
  Cabinet Campaign Center Central Centre Chamber Chapter Charter Civil Coalition Coast College Command Commission
  Committee Community Compact Conference Congress Consortium Constitution Contact Contingent Convention Cooperation
  Corps Corridor Council Country Court Crisis Customs Day Declaration Defence Defense Delegation Democratic Department
  Desert Desk Development Dialogue Diaspora Economic Economy Education Embassy Emergency Energy Engineers Environment
  Exhibition Expo Federation Festival Field For Force Forces Foreign Forum Foundation Free Friendship From Front Fund
  Gate Gazette Government Group Guard Health High Human Humanitarian Independence Infrastructure Initiative Institute Intervention
  International Investment Islands Joint Kingdom Land Law League Legal Letter Liberation Library Maritime Medical Meeting Message
  Military Ministry Mission Monitoring Movement Museum National Navy Network News Note Office On Operation Or Organisation
  Organization Parliament Partners Partnership Party Paper Peace People Permanent Plan Police Policy Port Position Ports Post
  Presidency President Prime Private Process Programme Program Project Protocol Radio Rail Railway Recovery Red Remarks
  Refugee Region Regional Relief Report Republic Resolution Response Rift Rights River Roadmap Sanctions School
  Science Security Senate Service Society Space Special Speech State Statement Statements States Station Stock Strategic Strategy Study Summit
  Supreme Symposium Talks Task Team Television Territory The Today Tourism Trade Transitional Treaty Tribunal Trust
  Union United University Valley Vision War Water Week With Women Working Workshop Year Youth`.split(/\s+/),
)
/** A line most of whose words begin with capitals and which ends in no full stop, as titles are written. */
const isTitle = (line: string): boolean => {
  if (/[.!?]["')\]]*\s*$/.test(line)) return false
  const words = line.match(/(?<![\p{L}'-])\p{L}{4,}/gu) ?? []
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length
}

/** Whether a name is somebody's given name: one or two words in capitals follow that name nothing else. */
const isGivenName = (text: string, end: number, starts: ReadonlySet<number>): boolean => {
  const found = capitals.exec(text.slice(end, end + 80))?.[0]
  if (!found || starts.has(end + 1)) return false
  const words = found.trim().split(' ')
  if (words.length > 2 || words.some((word) => ownWords.has(word.replace(/'s$/, '')))) return false
  const line = text.slice(text.lastIndexOf('\n', end) + 1).split('\n', 1)[0] as string
  return !isTitle(line)
}

/** A state that has the name of men, and a pronoun for one behind it. */
const firstNames = /^(?:Chad|Jordan|Israel)$/
const man = /^[^.;]{0,80}?(?<!\p{L})(?:he|him|his)(?!\p{L})/u
const office =
  /(?<!\p{L})(?:[Kk]ing|[Pp]resident|[Mm]inister|[Aa]mbassador|leader|government|people|army|envoy|delegates?|delegation|representative|spokes\p{Ll}+|[Kk]ingdom|state)(?!\p{L})/u

/** Peoples that live in many states: "Indian communities along the river". */
const peoples = /^ (?:communit(?:y|ies)|tribes?|villages?|peoples|nations|lands?|chiefs?|elders)(?!\p{L})/u

/** Between a shared word and the name of another state that has it: "Guinean and Bissau-Guinean pilots". */
const apart = /^(?: \p{Ll}[\p{L}-]*){0,2}(?:,| and| or|, and| as well as) (?:the )?$/u
const besides = /^(?: \p{Ll}[\p{L}-]*)?(?:,| and| or|, and| as well as) (?:the )?$/u

/** Names on each side of a word that may stand beside it: only small words come between. */
const mostBeside = 4

/** The few names of a sentence that stand nearest to an offset. */
const namedAround = (named: readonly Candidate[], at: number): readonly Candidate[] => {
  const middle = firstFrom(named, 'start', at)
  return named.slice(Math.max(0, middle - mostBeside), middle + mostBeside)
}

/** The other states that a shared word is told apart from, by standing beside their names. */
const besideIt = (
  { start, end }: Candidate,
  of: readonly CountryCode[],
  text: string,
  named: readonly Candidate[],
): readonly CountryCode[] =>
  namedAround(named, start).flatMap((other) => {
    if (other.kind !== 'place' || !of.includes(other.entity)) return []
    const isApart =
      (other.start > end && apart.test(text.slice(end, other.start))) ||
      (other.end < start && besides.test(text.slice(other.end, start)))
    return isApart ? [other.entity] : []
  })

/** The state among several that the text points to; null where it points to none or to two. */
const pointedTo = (
  of: readonly CountryCode[],
  words: string,
  inSentence: ReadonlySet<CountryCode>,
  { places, issuers, seats }: ReadSoFar,
): CountryCode | null => {
  const here = of.filter((code) => inSentence.has(code))
  // A name beside its neighbour's longer one is the other's.
  if (words === 'Congo' && here.length === 1) return of.find((code) => code !== here[0]) ?? null
  // Who speaks means itself, unless the very sentence is about the other.
  const own = of.find((code) => issuers.includes(code))
  if (own) return here.every((code) => code === own) ? own : null
  if (here.length > 0) return here.length === 1 ? (here[0] as CountryCode) : null
  const last = [...places].reverse().find((code) => of.includes(code))
  if (last) return last
  const seated = of.filter((code) => seats.has(code))
  return seated.length === 1 ? (seated[0] as CountryCode) : null
}

/** What else a sentence names, gathered once for all its shared words. */
interface SentenceNames {
  readonly named: readonly Candidate[]
  readonly inSentence: ReadonlySet<CountryCode>
  readonly starts: ReadonlySet<number>
  /** Whether every word begins with a capital, so that none tells a name. */
  readonly isCapital: boolean
}

const resolve = (
  candidate: Candidate,
  text: string,
  { named, inSentence, starts, isCapital }: SentenceNames,
  read: ReadSoFar,
): Candidate => {
  const { start, end, entity } = candidate
  const words = text.slice(start, end)
  const doubt = (reason: 'sharedName' | 'otherSense', alternatives: readonly string[] = []): Candidate => ({
    ...candidate,
    doubt: { reason, alternatives },
  })
  const known = Object.hasOwn(shared, words) ? shared[words] : undefined
  // The east that texts speak of is the larger one's, as all missions of the United Nations were.
  const isLarger =
    ofTheLarger.test(text.slice(Math.max(0, start - 60), start)) ||
    /^ ?\((?:the )?D\.?R\.?C/.test(text.slice(end, end + 12))
  if (words === 'Congo' && isLarger) return { ...candidate, entity: 'COD' }
  // In tales of the time before 1949 it is neither of today's.
  if (words === 'Republic of China')
    return inSentence.has('TWN') || read.places.has('TWN') || /Taiwan|Taipei/.test(text)
      ? candidate
      : doubt('sharedName', ['CHN'])
  // Until 2011 the south of the one, since then at times the other.
  if (
    words === 'Sudan' &&
    /(?<!\p{L})(?:[Ss]outhern|south) $/u.test(text.slice(Math.max(0, start - 9), start))
  )
    return inSentence.has('SSD') ? candidate : doubt('sharedName', ['SSD'])
  if (known) {
    const others = besideIt(candidate, known, text, named)
    const left = known.filter((code) => !others.includes(code))
    if (others.length > 0 && left.length !== 1) {
      const [likely = entity, ...alternatives] = left
      return { ...doubt('sharedName', alternatives), entity: likely }
    }
    const code = others.length > 0 ? left[0] : pointedTo(known, words, inSentence, read)
    if (code) return { ...candidate, entity: code }
    return doubt(
      'sharedName',
      known.filter((other) => other !== entity),
    )
  }
  if (words === 'Korea' && bothBefore.test(text.slice(Math.max(0, start - 40), start)))
    return doubt('sharedName', ['PRK'])
  if (!isCapital && givenNames.test(words) && isGivenName(text, end, starts)) return doubt('otherSense')
  const after = text.slice(end, end + 120)
  if (firstNames.test(words) && !read.places.has(entity)) {
    const pronoun = man.exec(after)
    if (pronoun && !office.test(pronoun[0])) return doubt('otherSense')
  }
  // The region's, where nothing has spoken of the state.
  if (words === 'Central African' && !inSentence.has('CAF') && !read.places.has('CAF'))
    return doubt('otherSense')
  if (words === 'Indian' && peoples.test(after) && !inSentence.has('IND') && !read.places.has('IND'))
    return doubt('otherSense')
  return candidate
}

const alsoShared = /^(?:Central African|Korea|Indian|Sudan|Republic of China)$/

const ofTheLarger =
  /(?<!\p{L})(?:[Ee]ast(?:ern)?|(?:[Pp]eace-?keeping|United Nations|UN) (?:\p{L}+ )?(?:[Mm]ission|[Oo]peration|[Ff]orce)s? in(?: the)?) $/u

/** Whether words may mean another state, or none. */
const isSharedWord = (words: string): boolean =>
  Object.hasOwn(shared, words) || givenNames.test(words) || alsoShared.test(words)

/**
 * Decides which state a shared word means: the issuer, unless the sentence names another that has the word; of other
 * issuers the one that the sentence names, else the one named last. Where nothing tells, or the words may be no state
 * at all, the candidate is doubtful.
 *
 * @param text folded
 * @param candidates of one sentence, none overlapping
 * @param isCapital whether the sentence was set in capitals
 */
export function withSharedNames(
  text: string,
  candidates: readonly Candidate[],
  read: ReadSoFar,
  isCapital = false,
): readonly Candidate[] {
  const isShared = ({ kind, start, end }: Candidate): boolean =>
    kind === 'place' && isSharedWord(text.slice(start, end))
  const all = withOtherHalves(text, candidates)
  if (!all.some(isShared)) return all
  const named = all.filter((one) => givenNames.test(text.slice(one.start, one.end)) || !isShared(one))
  const names = {
    named,
    inSentence: new Set(named.flatMap((one) => (one.kind === 'place' ? [one.entity] : []))),
    starts: new Set(named.map((one) => one.start)),
    isCapital,
  }
  return all.map((one) => (isShared(one) ? resolve(one, text, names, read) : one))
}

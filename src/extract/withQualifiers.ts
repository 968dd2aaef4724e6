import type { Reading } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Candidate } from './candidate.ts'

/** What tells states apart that share a word: words right beside it, and styles that "of" may join to it. */
interface Qualifier {
  readonly code: CountryCode
  /** "North", "Kinshasa"; set before the word, behind it, or in brackets. */
  readonly words?: string
  /** "Democratic Republic", "D.P.R."; with "of" or without. */
  readonly styles?: string
  /** "Kinshasa": as a style, behind the word too. */
  readonly towns?: string
  /** How it is read where it is no style: a part of a state, a former name. */
  readonly reading?: Reading
}

/** The stop of an abbreviation, or none. */
const dot = '(?:\\.|(?!\\.))'
const republic = `(?:Republic|Rep${dot})`
const democratic = `(?:Democratic|Dem${dot})`
const peoples = "(?:People's|Peoples'?|Peo\\.)"
const north = `[Nn]orth|N${dot}`
const south = `[Ss]outh|S${dot}`

const ofKorea: readonly Qualifier[] = [
  {
    code: 'PRK',
    words: `${north}|Pyongyang|${democratic}`,
    styles: `${democratic} ${peoples} ${republic}|(?:${peoples} )?${democratic} ${republic}|${peoples} ${republic}|D\\. ?P\\. ?R\\.(?: ?K\\.)?|DPRK?`,
  },
  { code: 'KOR', words: `${south}|Seoul`, styles: `${republic}|ROK?|R\\. ?O\\.(?: ?K\\.)?` },
]
const ofCongo: readonly Qualifier[] = [
  {
    code: 'COD',
    towns: 'Kinshasa|Leopoldville',
    words: `${democratic}|ex-Zaire|(?:formerly|former) Zaire|Zaire`,
    styles: `${democratic} ${republic}|D\\. ?R\\.(?: ?C\\.)?|DRC?`,
  },
  { code: 'COD', words: 'Belgian', reading: 'historical' },
  { code: 'COG', towns: 'Brazzaville', styles: `(?:${peoples} )?${republic}` },
  { code: 'COG', words: 'French|Middle', reading: 'historical' },
]
const ofGuinea: readonly Qualifier[] = [
  { code: 'GNQ', words: `Equatorial|Equat?\\.|Eq${dot}`, towns: 'Ecuatorial' },
  { code: 'GNQ', words: 'Spanish', reading: 'historical' },
  { code: 'GNB', towns: 'Bissau' },
  { code: 'GNB', words: 'Portuguese', reading: 'historical' },
  { code: 'PNG', words: 'Papua[ -]New' },
  { code: 'GIN', towns: 'Conakry', styles: republic },
  { code: 'GIN', words: 'French', reading: 'historical' },
]
const ofGuiana: readonly Qualifier[] = [
  { code: 'GUF', words: 'French|Fr\\.' },
  { code: 'SUR', words: 'Dutch|Netherlands', reading: 'historical' },
  { code: 'GUY', words: 'British', styles: `Co-?operative ${republic}` },
]
const ofVirginIslands: readonly Qualifier[] = [
  { code: 'VGB', words: `British|Brit\\.|U\\.?K${dot}|United Kingdom|GB` },
  { code: 'VIR', words: `U\\.?S${dot}(?:A${dot})?|American`, styles: 'United States(?: of America)?' },
]

/** By the word that states share; adjectives too. */
const qualifiers: Readonly<Record<string, readonly Qualifier[]>> = {
  Korea: ofKorea,
  Korean: ofKorea,
  Koreans: ofKorea,
  Congo: ofCongo,
  Guinea: ofGuinea,
  Guinean: [...ofGuinea, { code: 'GNQ', words: 'Equato' }],
  Guineans: [...ofGuinea, { code: 'GNQ', words: 'Equato' }],
  Guiana: ofGuiana,
  Guyana: ofGuiana,
  'Virgin Islands': ofVirginIslands,
  Sudan: [
    { code: 'SSD', words: 'South|S\\.', styles: `${republic} of South` },
    { code: 'MLI', words: 'French', reading: 'historical' },
    { code: 'SDN', words: 'North|N\\.', styles: republic },
  ],
  Sudanese: [{ code: 'SSD', words: 'South|S\\.' }],
  Samoa: [
    { code: 'ASM', words: 'American|Amer\\.|Eastern' },
    { code: 'WSM', words: 'Western|W\\.', reading: 'historical' },
    { code: 'WSM', styles: 'Independent State' },
  ],
  Samoan: [
    { code: 'ASM', words: 'American' },
    { code: 'WSM', words: 'Western' },
  ],
  Samoans: [{ code: 'ASM', words: 'American' }],
  Ireland: [
    { code: 'GBR', words: 'Northern|N\\.|North(?= of)', reading: 'part' },
    { code: 'IRL', words: 'Southern', styles: republic },
  ],
  China: [
    { code: 'CHN', words: 'Communist|Red', styles: `${peoples} ${republic}|P\\. ?R\\.|PR` },
    { code: 'TWN', words: 'Nationalist|Free', styles: republic },
  ],
  Germany: [
    { code: 'DDR', words: 'East|E\\.', styles: `${democratic} ${republic}|GDR`, reading: 'historical' },
    { code: 'DEU', words: 'West|W\\.', styles: `(?:Federal|Fed\\.) ${republic}|FRG` },
  ],
  Macedonia: [
    {
      code: 'MKD',
      words: 'North|N\\.',
      styles: `${republic} of North|${republic}|(?:the )?(?:[Ff]ormer )?(?:Yugoslav|Yug\\.) ${republic}|[Ff]\\.?Y\\.?R\\.?`,
    },
  ],
  Micronesia: [
    {
      code: 'FSM',
      styles: '(?:Federated|Fed\\.?) (?:States|Sts?\\.)|F\\. ?S\\.|FS',
    },
  ],
}

interface Compiled {
  readonly before: RegExp
  readonly behind: RegExp
  readonly code: CountryCode
  readonly reading: Reading
}

/** Where the order of lists ends: "Korea, Rep. of" and then a sign or a small word. */
const listed = '(?! of)(?=[,.;:)\\]]|$| (?!the |\\p{Lu}))'

const compile = (said: string, code: CountryCode, reading: Reading, isStyle: boolean): Compiled => {
  const of = isStyle ? '(?: of(?: the)?)?' : ''
  // "French-Guinean" are two states, "South-Korean" is one.
  const joint = isStyle ? '(?: of (?:the )?|[ -]|(?<=\\.))' : '(?: |(?<!ch|sh|an|ese|S|K)-|(?<=\\.))'
  // "Sudan, South Africa and Chad" is a list: behind a comma a word must be all.
  const inOrder = isStyle ? `, (?:the )?(?:${said})${of}${listed}` : `, (?:${said})(?=[,.;:)\\]]|$)`
  const bracketed = `,? ?[([](?:the )?(?:${said})${of}[)\\]]`
  const direct = isStyle ? `[ -](?:${said})(?![\\p{L}.]| of|-)` : `-(?:${said})(?![\\p{L}.])`
  return {
    before: new RegExp(`(?<![\\p{L}.-]|\\p{L}\\. )(?:${said})${joint}$`, 'u'),
    behind: new RegExp(`^(?:${bracketed}|${inOrder}|${direct})`, 'u'),
    code,
    reading,
  }
}

const compiled: ReadonlyMap<string, readonly Compiled[]> = new Map(
  Object.entries(qualifiers).map(([word, all]) => [
    word,
    all.flatMap(({ code, words, styles, towns, reading = 'name' }) => [
      ...(styles ? [compile(styles, code, reading === 'name' ? 'official' : reading, true)] : []),
      ...(towns ? [compile(towns, code, reading, true)] : []),
      ...(words ? [compile(words, code, reading, false)] : []),
    ]),
  ]),
)

/** Code units that a qualifier may take. */
const reach = 60

interface Qualified {
  readonly by: Compiled
  readonly length: number
}

const longest = (all: readonly Compiled[], side: 'before' | 'behind', words: string): Qualified | null => {
  let found: Qualified | null = null
  for (const by of all) {
    const length = by[side].exec(words)?.[0].length ?? 0
    if (length > (found?.length ?? 0)) found = { by, length }
  }
  return found
}

/** An abbreviation of the state's own in brackets. */
const definition = /^ ?\((?:the )?(?:D\.?R\.?C|R\.?O\.?K|D\.?P\.?R\.?K)\.?\)/

/** Whether a qualifier may end before a word: most words before it are none, and that is soon told. */
const mayQualify = (text: string, start: number): boolean => {
  if (text[start - 1] !== ' ') return /[-.]/.test(text[start - 1] ?? '')
  const last = text.slice(text.lastIndexOf(' ', start - 2) + 1, start - 1)
  return /^(?:of|the|north|south)$|^[^a-z]/.test(last)
}

/**
 * Decides by a qualifier beside it which state a word means that several share, in every order and spelling: "D.P.R. of
 * Korea", "Korea, Dem. People's Rep. of", "Congo (Kinshasa)", "Bissau Guinean". The one behind the word wins over the
 * one before it.
 *
 * @param text folded
 * @returns the candidates, those that are qualified as long as their qualifiers
 */
export function withQualifiers(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const { kind, reading, start, end } = candidate
    const all = kind === 'place' && reading !== 'metonym' ? compiled.get(text.slice(start, end)) : undefined
    if (!all) return candidate
    const before = mayQualify(text, start)
      ? longest(all, 'before', text.slice(Math.max(0, start - reach), start))
      : null
    const mayFollow = reading !== 'demonym' && /^[ ,([-]/.test(text.slice(end, end + 1))
    const behind = mayFollow ? longest(all, 'behind', text.slice(end, end + reach)) : null
    const by = (behind ?? before)?.by
    if (!by) return candidate
    // "the Republic of Korea (ROK)" is two mentions of one state.
    const isDefined =
      behind !== null && (definition.test(text.slice(end, end + 16)) || before?.by.code === by.code)
    const isOne = before === null || before.by.code === by.code
    return {
      ...candidate,
      entity: by.code,
      reading: reading === 'demonym' ? reading : by.reading,
      start: isOne ? start - (before?.length ?? 0) : start,
      end: isDefined ? end : end + (behind?.length ?? 0),
    }
  })
}

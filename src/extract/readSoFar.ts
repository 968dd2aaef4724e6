import type { MentionKind } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'

/** What an abbreviation stands for from its definition on; null for what is no entity, such as a firm. */
export type Meaning = { readonly kind: MentionKind; readonly entity: string } | null

/** What a text has said up to the sentence that is being read. */
export interface ReadSoFar {
  readonly issuers: readonly CountryCode[]
  /** Codes of the states named, the latest last. */
  readonly places: Set<CountryCode>
  /** Abbreviations that the text has defined, by their first word. */
  readonly meanings: Map<string, Map<string, Meaning>>
  /** First code units of those words, by which most words of a sentence are none of them. */
  readonly initials: Set<number>
  /** States that share a word with others, by towns and lands of theirs that the whole text speaks of. */
  readonly seats: ReadonlySet<CountryCode>
  /** Whether the whole text is about travel, where some abbreviations mean another body. */
  readonly isOnTourism: boolean
}

/** Towns and lands of states that share a word with others. */
const towns: readonly (readonly [CountryCode, string])[] = [
  [
    'COD',
    'Kinshasa|Goma|Bukavu|Lubumbashi|Kisangani|Kivus?|Katanga|Ituri|Kasai|MONUSCO|MONUC|ONUC|Lumumba|Leopoldville',
  ],
  ['COG', 'Brazzaville|Pointe[ -]Noire|Oyo'],
  ['KOR', 'Seoul|Busan|Incheon|Jeju'],
  ['PRK', 'Pyongyang|Yongbyon|Kaesong'],
  ['DOM', 'Santo Domingo|Punta Cana'],
  ['DMA', 'Roseau'],
  ['GIN', 'Conakry|Nzerekore'],
  ['GNB', 'Bissau'],
  ['GNQ', 'Malabo|Bata|Bioko'],
  ['PNG', 'Port Moresby|Bougainville'],
]
const anyTown = new RegExp(
  `(?<!\\p{L})(?:${towns.map(([, names]) => `(${names})`).join('|')})(?!\\p{L})`,
  'gu',
)

const seatsIn = (text: string): ReadonlySet<CountryCode> => {
  const found = new Set<CountryCode>()
  for (const match of text.matchAll(anyTown)) {
    const at = match.slice(1).findIndex((town) => town !== undefined)
    const code = towns[at]?.[0]
    if (code) found.add(code)
  }
  return found
}

/** Before the first sentence of a text is read. */
export function nothingRead(text: string, issuers: readonly CountryCode[]): ReadSoFar {
  const isOnTourism = /touris|hotel/i.test(text) && !/trade|tariff|customs/i.test(text)
  return {
    issuers,
    places: new Set(),
    meanings: new Map(),
    initials: new Set(),
    seats: seatsIn(text),
    isOnTourism,
  }
}

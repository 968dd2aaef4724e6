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
  /** Whether the whole text is about travel, where some abbreviations mean another body. */
  readonly isOnTourism: boolean
}

/** Before the first sentence of a text is read. */
export function nothingRead(text: string, issuers: readonly CountryCode[]): ReadSoFar {
  const isOnTourism = /touris|hotel/i.test(text) && !/trade|tariff|customs/i.test(text)
  return { issuers, places: new Set(), meanings: new Map(), initials: new Set(), isOnTourism }
}

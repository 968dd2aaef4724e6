import type { Statement } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import { verifyMentions } from '#statement/verifyMentions.ts'

/** Places that a statement names in its sentences besides its issuers, each once, in the order of the text. */
export interface PlacesNamed {
  /** Named outside every conflict, be it once. */
  readonly named: readonly CountryCode[]
  /** Named as a party of a conflict, and nowhere else. */
  readonly inConflict: readonly CountryCode[]
}

/**
 * Collects the places that a statement names, as its map shows them: by mentions that verify and lie in a sentence.
 *
 * @param known codes that a map has a place for; all others are left out
 */
export function placesNamed(statement: Statement, known: ReadonlySet<CountryCode>): PlacesNamed {
  const { sentences, metadata } = statement
  const named = new Set<CountryCode>()
  const inConflict = new Set<CountryCode>()
  let conflictEnd = 0
  let at = 0
  for (const { kind, entity, position } of verifyMentions(statement).verified) {
    const { start, end } = position
    if (kind === 'conflict') conflictEnd = end
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1
    const isCounted = (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= start
    if (kind !== 'place' || !isCounted || !known.has(entity) || metadata.issuers.includes(entity)) continue
    if (end <= conflictEnd) inConflict.add(entity)
    else named.add(entity)
  }
  return { named: [...named], inConflict: [...inConflict].filter((code) => !named.has(code)) }
}

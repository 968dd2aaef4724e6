import { sayComparedViews } from '#messages/sayComparedViews.ts'
import type { CountryCode } from '#statement/units.ts'
import { speakerAs } from '#views/words/speakerAs.ts'
import type { ComparedPair } from './comparedPair.ts'
import { sidesWhere } from './sidesWhere.ts'

/** "speaker of A": how a country that issues one or both of the texts stands to them. */
export function sayIssuer(pair: ComparedPair, code: CountryCode): string {
  const of = sidesWhere((side) => pair[side].statement.metadata.issuers.includes(code))
  return sayComparedViews('compared.speaker', {
    as: speakerAs(pair[of === 'both' ? 'first' : of]),
    sides: of,
  })
}

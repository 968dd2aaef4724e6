import type { Group } from '#knowledge/knowledge.ts'
import { isDayUnknown } from '#knowledge/membersAt.ts'
import type { Dated } from '#statement/dated.ts'
import type { CountryCode } from '#statement/units.ts'

/** Value for messages that say why a membership is contested: whether the day it began or ended is known. */
export function dayKnown(group: Group, code: CountryCode, date: Dated | null): 'known' | 'unknown' {
  return isDayUnknown(group, code, date) ? 'unknown' : 'known'
}

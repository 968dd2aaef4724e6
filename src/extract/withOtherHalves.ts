import type { CountryCode } from '#statement/units.ts'
import type { Candidate } from './candidate.ts'

/** What stands before a name that it shares its last word with: "North and South Korea". */
interface OtherHalf {
  readonly before: RegExp
  readonly entity: CountryCode
}

const half = (word: string, entity: CountryCode): OtherHalf => ({
  before: new RegExp(`(?<![\\p{L}.])(?:${word})(?=,? (?:and|or) (?:the )?$)`, 'u'),
  entity,
})

const halves: readonly (readonly [RegExp, OtherHalf])[] = [
  [/^South Korea(?:ns?)?$/, half('North', 'PRK')],
  [/^North Korea(?:ns?)?$/, half('South', 'KOR')],
  [/^West German(?:y|s)?$/, half('East', 'DDR')],
  [/^East German(?:y|s)?$/, half('West', 'DEU')],
  [/^(?:US|U\.S\.|American|United States) Virgin Islands$/, half('British', 'VGB')],
  [/^British Virgin Islands$/, half('US|U\\.S\\.|American|United States', 'VIR')],
]

/** Code units of the longest half with its small words. */
const reach = 24

const halfBefore = ({ kind, start, end }: Candidate, text: string): Candidate | null => {
  if (kind !== 'place' || !/ (?:and|or|the) $/.test(text.slice(Math.max(0, start - 5), start))) return null
  const words = text.slice(start, end)
  const other = halves.find(([whole]) => whole.test(words))?.[1]
  const from = Math.max(0, start - reach)
  const found = other?.before.exec(text.slice(from, start))
  if (!other || !found) return null
  const at = from + found.index
  return { start: at, end: at + found[0].length, kind, entity: other.entity, reading: 'name', rank: 2 }
}

/**
 * Reads the first half of two names that share their last words as the state it means: "North and South Korea", "East
 * and West Germans", "British and US Virgin Islands". What the half alone was read as goes.
 *
 * @param text folded
 * @param candidates of one sentence in order of start, none overlapping
 * @returns the same with the halves, in order of start
 */
export function withOtherHalves(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const found = candidates.flatMap((candidate) => {
    const before = halfBefore(candidate, text)
    return before ? [before] : []
  })
  if (found.length === 0) return candidates
  const isFree = ({ start, end }: Candidate): boolean =>
    !found.some((one) => one.start < end && start < one.end)
  return [...candidates.filter(isFree), ...found].sort((one, other) => one.start - other.start)
}

import type { Candidate } from './candidate.ts'
import type { ReadSoFar } from './readSoFar.ts'

/** A federation's own states and offices: the Commonwealth that has them is no body of states. */
const federal =
  /Commonwealth (?:Government|Parliament|Ombudsman|Treasurer|and (?:the )?[Ss]tates?)|(?<!\p{L})(?:its|their|six|of the|the) (?:(?:six|eight|own|constituent) )?states(?!\p{L})/u

/**
 * Marks bodies as doubtful whose words may be another here: the Commonwealth of a federation, and an
 * abbreviation that two bodies share where the text speaks of the other's field.
 *
 * @param text folded
 */
export function withOtherSenses(
  text: string,
  candidates: readonly Candidate[],
  { isOnTourism }: ReadSoFar,
): readonly Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.kind !== 'org' || candidate.rank > 5) return candidate
    const { entity, reading, start, end } = candidate
    if (entity === 'commonwealth' && end - start === 12 && federal.test(text))
      return { ...candidate, doubt: { reason: 'otherSense', alternatives: [] } }
    if (entity === 'wto' && reading === 'abbreviation' && isOnTourism)
      return { ...candidate, doubt: { reason: 'sharedName', alternatives: ['unwto'] } }
    return candidate
  })
}

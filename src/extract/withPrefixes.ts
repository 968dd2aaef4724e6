import type { CountryCode } from '#statement/units.ts'
import type { Candidate } from './candidate.ts'

/** Prefixes that stand for a state where another follows them: "Sino-Kenyan", not "Indo-Pacific". */
const prefixes: Readonly<Record<string, CountryCode>> = {
  Sino: 'CHN',
  Russo: 'RUS',
  Franco: 'FRA',
  Anglo: 'GBR',
  Indo: 'IND',
  Italo: 'ITA',
  Luso: 'PRT',
  Turco: 'TUR',
  Israelo: 'ISR',
  Greco: 'GRC',
  Nippo: 'JPN',
  Polono: 'POL',
}

const prefix = new RegExp(`(?<![\\p{L}\\p{N}-])(${Object.keys(prefixes).join('|')})-$`, 'u')

/** Code units of the longest prefix with its hyphen. */
const reach = 9

/**
 * Reads the prefix of a compound as the state it stands for, where a state's adjective or name follows it.
 *
 * @param text folded
 * @returns the candidates and those of the prefixes
 */
export function withPrefixes(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const found = candidates.flatMap(({ kind, start, rank }): Candidate[] => {
    if (kind !== 'place' || text[start - 1] !== '-') return []
    const word = prefix.exec(text.slice(Math.max(0, start - reach - 1), start))?.[1]
    const code = word === undefined ? undefined : prefixes[word]
    if (word === undefined || code === undefined) return []
    const from = start - 1 - word.length
    return [{ start: from, end: start - 1, kind, entity: code, reading: 'compound', rank }]
  })
  return found.length > 0 ? [...candidates, ...found] : candidates
}

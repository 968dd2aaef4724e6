import type { CountryCode } from '#statement/units.ts'
import type { Candidate } from './candidate.ts'
import { matchesOf } from './matchesOf.ts'

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

/** Before the peoples of a part of the world only these stand for a state: "Indo-European" is a family of tongues. */
const beforeRegion =
  /(?<![\p{L}\p{N}-])(Sino|Russo|Franco|Turco|Israelo)-(?:African|Arab|Asian|European|Latin|Islamic|Western|Nordic|Baltic|Caribbean)(?!\p{L})/gu

/** Code units of the longest prefix with its hyphen. */
const reach = 9

/**
 * Reads the prefix of a compound as the state it stands for, where a state's adjective or name follows it, or that of
 * a part of the world: "Sino-African".
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
  // Looked for first: what stands before a prefix is slow to look for everywhere.
  const regional = text.includes('o-') ? [...matchesOf(beforeRegion, text)] : []
  const others = regional.map(({ index, 1: word = '' }): Candidate => {
    const entity = prefixes[word] as CountryCode
    return { start: index, end: index + word.length, kind: 'place', entity, reading: 'compound', rank: 2 }
  })
  return found.length + others.length > 0 ? [...candidates, ...found, ...others] : candidates
}

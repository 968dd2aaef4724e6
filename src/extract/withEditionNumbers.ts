import type { Candidate } from './candidate.ts'
import { endingAt } from './endingAt.ts'
import * as heads from './shapeHeads.ts'

/** The number of a meeting right before its name, as names are set: "53rd", "Third". */
const counted = endingAt(/(?<![\p{L}\p{N}-])(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}\p{Ll}+(?:-\p{L}+)?) /u)

/** Behind an abbreviation its year or its number: "FOCAC 2024", "TICAD VIII". */
const numbered = /^ (?:(?:19|20)\d\d|[IVX]{1,5})(?![\p{L}\p{N}]|[-.,]\d)/u
const abbreviation = /(?<!\p{L})\p{Lu}{3,}$/u

/** Code units that a number before a name may take. */
const reach = 24

const startWithNumber = (text: string, start: number): number => {
  if (text[start - 1] !== ' ' || !counted(text, start)) return start
  const before = text.slice(Math.max(0, start - reach), start - 1)
  const word = /[\p{L}\p{N}-]+$/u.exec(before)?.[0] ?? ''
  return heads.ordinal.test(word) ? start - 1 - word.length : start
}

/**
 * Takes the number or the year of a listed meeting into its name, as a name made by shape has it: "53rd Pacific Islands
 * Forum Leaders Meeting", "FOCAC 2024". A number in small letters counts the meeting and is no part of its name.
 *
 * @param text folded
 * @param candidates in order of start, none overlapping; so is the result
 */
export function withEditionNumbers(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ kind }) => kind === 'forum')) return candidates
  return candidates.map((candidate) => {
    const { kind, reading, start, end } = candidate
    if (kind !== 'forum' || reading === 'venue') return candidate
    const isShort = abbreviation.test(text.slice(start, end))
    const behind = isShort ? (numbered.exec(text.slice(end, end + 12))?.[0].length ?? 0) : 0
    return { ...candidate, start: startWithNumber(text, start), end: end + behind }
  })
}

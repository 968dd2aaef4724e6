import type { Askable, Wording } from './askables.ts'
import { areLettersNear, lettersOf } from './lettersOf.ts'
import { notSlips } from './notSlips.ts'
import { slipOf, slipsBetween } from './slipOf.ts'

/** An entity that was meant by a slip, and the wording that was. */
export interface Meant {
  readonly one: Askable
  readonly wording: Wording
  readonly slips: number
}

/** Words for a people, cities and former names are asked by less often, and words like them are more. */
const isName = ({ reading }: Wording): boolean =>
  reading === 'name' || reading === 'official' || reading === 'venue'

/** Of an abbreviation every letter counts: with another one it is another body. */
const isAbbreviation = ({ text }: Wording): boolean => !/\p{Ll}/u.test(text)

/** Slips forgiven at the most. */
const most = 2

const nearest = (typed: string, letters: number, one: Askable): Meant | undefined => {
  let best: Meant | undefined
  for (const wording of [one.name, ...one.aliases, ...one.searchNames]) {
    if (!areLettersNear(letters, wording.letters, most) || isAbbreviation(wording)) continue
    const slips = slipOf(typed, wording.folded, isName(wording))
    if (slips !== null && (!best || slips < best.slips)) best = { one, wording, slips }
  }
  return best
}

const isAsNear = (typed: string, letters: number, { one, slips }: Meant, other: Askable): boolean =>
  other !== one &&
  [other.name, ...other.aliases].some(
    (wording) =>
      areLettersNear(letters, wording.letters, slips) && slipsBetween(typed, wording.folded) <= slips,
  )

/**
 * What was meant by words that are nobody’s name, where they can only be a slip: few for the letters they have,
 * no word or name of their own, and nothing else as near. The theme of a term is never meant by a slip.
 *
 * @param typed folded, as `foldName` does it
 * @param words that are no slips
 */
export function meantBySlip(askables: readonly Askable[], typed: string, words = notSlips): Meant | null {
  if (words.has(typed)) return null
  const letters = lettersOf(typed)
  const entities = askables.filter(({ entity }) => entity.kind !== 'theme')
  const [best] = entities
    .flatMap((one) => nearest(typed, letters, one) ?? [])
    .sort((one, other) => one.slips - other.slips)
  if (!best || entities.some((other) => isAsNear(typed, letters, best, other))) return null
  return best
}

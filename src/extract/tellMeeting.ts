import type { WrittenEdition } from '#knowledge/writtenKnowledge.ts'
import type { Dated } from '#statement/dated.ts'
import type { Span } from '#statement/statement.ts'
import type { Told } from './editionMeant.ts'
import { meetingTense } from './meetingTense.ts'
import { ordinalsIn } from './ordinalsIn.ts'

/** Code units before a name in which a sentence tells whether its meeting is ahead. */
const reach = 160

/** "last year's", "this year's" and "next year's" right before a name, as years from the statement's own. */
const relative: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})last year(?:'s)? $/iu, -1],
  [/(?<!\p{L})(?:this|the current) year(?:'s)? $/iu, 0],
  [/(?<!\p{L})next year(?:'s)? $/iu, 1],
]
const relativeAfter: readonly (readonly [RegExp, number])[] = [
  [/^ (?:held )?last year(?!\p{L})/iu, -1],
  [/^ (?:held )?(?:earlier |later )?this year(?!\p{L})/iu, 0],
  [/^ (?:to be held )?next year(?!\p{L})/iu, 1],
]

const yearIn = (words: string): number | null => {
  const found = /(?<![\p{L}\p{N}])((?:19|20)\d\d)(?![\p{L}\p{N}])/u.exec(words)
  return found ? Number(found[1]) : null
}

const yearAround = (before: string, words: string, after: string, date: Dated | null): number | null => {
  const own = yearIn(words) ?? yearIn(/(?:^|\s)\d{4} $/.exec(before)?.[0] ?? '')
  if (own !== null) return own
  const stated =
    /^,? (?:(?:held |to be held )?(?:in|on) )?(?:\p{Lu}[\p{L}.'-]*(?: (?:de|del|el|al|la|of|\p{Lu}[\p{L}.'-]*)){0,3},? )?(?:(?:in|on|of) )?(?:\d{1,2}(?: ?[-–] ?\d{1,2})? )?(?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)(?![\p{L}\p{N}])/u.exec(
      after,
    )
  if (stated) return Number(stated[1])
  if (date === null || date.start.slice(0, 4) !== date.end.slice(0, 4)) return null
  const by =
    relative.find(([pattern]) => pattern.test(before)) ??
    relativeAfter.find(([pattern]) => pattern.test(after))
  return by ? Number(date.start.slice(0, 4)) + by[1] : null
}

/** Words with single spaces around each, without accents and signs, so that whole words are found in them. */
const spaced = (words: string): string =>
  ` ${words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/**
 * What a sentence says of the meeting that a name in it means: its number, year and place, and whether it is ahead.
 *
 * @param text folded
 * @param editions of the series, whose places are looked for
 * @param stated when it is held, where the sentence says so
 */
export function tellMeeting(
  text: string,
  { start, end }: Span,
  editions: readonly WrittenEdition[],
  date: Dated | null,
  stated: Dated | null,
): Told {
  const before = text.slice(Math.max(0, start - reach), start)
  const words = text.slice(start, end)
  const after = text.slice(end, end + 80)
  const leading = ordinalsIn(before.slice(-24)).find((one) => /^\s+$/.test(before.slice(-24).slice(one.end)))
  const ordinal = ordinalsIn(words)[0]?.value ?? leading?.value ?? null
  const place = /^,? (?:held |to be held )?(?:in|at) (?:the )?\p{Lu}[\p{L}' -]*/u.exec(after)?.[0] ?? ''
  const said = spaced(`${words} ${place}`)
  const isAt = ({ venue }: WrittenEdition): boolean =>
    said.includes(spaced(venue.city)) || said.includes(spaced(venue.labelCity))
  return {
    ordinal,
    year: yearAround(before, words, after, date) ?? (stated ? Number(stated.start.slice(0, 4)) : null),
    tense: () => meetingTense(before),
    isAt,
    isPlaced: editions.some(isAt),
  }
}

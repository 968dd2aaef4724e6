import type { Span } from '#statement/statement.ts'

const ordinal =
  '(?:(?:\\d{1,3}(?:st|nd|rd|th))|(?:\\p{L}+ )?(?:(?:\\p{L}+-\\s?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|\\p{L}+tieth)))'
const noun =
  '(?:General Debate|session|summit|conference|congress|forum|symposium|round ?table|workshop|ceremony|opening|closing|inauguration|launch|dinner|luncheon|banquet|reception|meeting|assembly|debate|commemoration|anniversary|convention|consultations?|dialogue|visit|week|day|seminar|launching|segment|consultation|council|committee|panel|event|gala|celebration|COP ?\\d{1,2})'

/** "at the fifth session of …", "on the occasion of the opening of …", up to the end of what is said of it. */
const behind =
  /(?<![\p{L}])(?:at|on the occasion of|on the sidelines of|during|for (?=the (?:opening|closing|launch|inauguration|commemoration)))(?: the| an?| its| his| her)? ?(?=((?:[^,;:()]){0,160}))/giu
const isOccasion = new RegExp(`(?<![\\p{L}-])${noun}(?:s)?(?![\\p{L}-])`, 'iu')

/** "The 25th Harbour Ministers' Meeting" anywhere in a heading. */
const counted = new RegExp(
  `(?<![\\p{L}\\d-])${ordinal} (?:(?:annual|regular|special|ordinary|\\p{Lu}[\\p{L}'-]*|of|and|on|for|the) ){0,9}?(?:Meeting|Summit|Session|Conference|Forum|Congress|Assembly|Dialogue|Consultations)(?![\\p{L}])`,
  'u',
)

const trimmed = (words: string): string =>
  words.replace(
    /(?:\s+(?:in|at)\s+(?:\p{Lu}[\p{L}'.-]*\s?){1,4})?(?:,?\s+(?:on\s+)?(?:\d{1,2}(?![\p{L}\d]).*|(?:\p{Lu}\p{L}+ )?\d{4}))?\s*$/u,
    '',
  )

/**
 * The session, meeting or ceremony that a heading says its text belongs to, as a span of `words`; null where it says
 * none.
 */
export function readOccasion(words: string): Span | null {
  for (const match of words.matchAll(behind)) {
    const said = match[1] ?? ''
    if (!isOccasion.test(said)) continue
    const start = match.index + match[0].length
    return { start, end: start + trimmed(said).length }
  }
  const match = counted.exec(words)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** A heading that is the name of a meeting and no other thing. */
const meeting = /(?<![\p{L}-])(?:Forum|Summit|Conference|Session|Meeting|Congress|Ceremony)(?![\p{L}-])/iu

/** Whether the whole of a heading names a meeting: "Harbour Forum for the Two Lakes". */
export function isMeeting(words: string): boolean {
  return meeting.test(words) && words.split(' ').length <= 12
}

const assembly = new RegExp(
  `${ordinal} session of the (?:United Nations )?General Assembly|General Assembly at its ${ordinal} session`,
  'iu',
)
const presiding = /congratulat|elect(?:ed|ion)|presiden|presid(?:e|es|ing)|assum(?:e|ed|ing|ption)|chair/i
const earlier = /predecessor|previous|last session|outgoing|preceding/i

/**
 * The session of the General Assembly in which a speech is given, by the sentence that greets who presides over it;
 * null where none does.
 *
 * @param words of one sentence
 */
export function readSession(words: string): Span | null {
  // Looked for first, since what may stand before it is slow to look for everywhere.
  const match = /general assembly/i.test(words) ? assembly.exec(words) : null
  if (!match || !presiding.test(words) || earlier.test(words.slice(0, match.index))) return null
  return { start: match.index, end: match.index + match[0].length }
}

import type { Span } from '#statement/statement.ts'

/** Endings after which the segmenter stops although the sentence goes on. */
const abbreviation =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|H\.E|H\.M|vs|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|i\.e|e\.g)\.\s*$/i

/** Endings that go on with a number only, since most of them are also words: "No. 7", "the answer is no." */
const numbered = /(?:^|[\s(“"'‘])(?:Nos?|Arts?|paras?|Res|Figs?)\.\s*$/i
const arabicNumber = /^\s*[([]?\d/

/** The same with numbers in letters, as in "Art. IV" and "Res. A/12": only as a name, with a capital. */
const lettered = /(?:^|[\s(“"'‘])(?:Arts?|Res|Figs?)\.\s*$/
const letterNumber = /^\s*(?:[IVXLC]+\b|\p{Lu}(?:\/|\b))/u

/** Initials, as in "J. Smith" or "U.S. policy", a single capital before the stop; and what may end a sentence as well. */
const mayEnd = /(?:(?:^|[\s.(])\p{Lu}|(?:^|[\s(“"'‘])(?:etc|a\.m|p\.m|Inc|Ltd|Co))\.\s*$/u

/** Words that open sentences, by which "of the U.S. The" ends and "the U.S. Congress" does not. */
const opener =
  /^[\s"“'‘(]*(?:The|This|These|Those|That|There|It|Its|We|Our|I|You|He|His|She|Her|They|Their|In|But|And|As|For|On|At|If|When|While)\b/

/** Numbers that head a list: "1." alone. */
const listNumber = /^\s*(?:\d{1,3}|[ivx]{1,4})\.\s*$/i

const startsLower = /^[\s"“'‘(]*\p{Ll}/u

/** Code units before a break that tell whether the sentence goes on. */
const reach = 24

/** @param before the end of what stands before the break, and whether that is all of it */
const goesOn = (before: string, isAll: boolean, after: string): boolean =>
  (isAll && listNumber.test(before)) ||
  startsLower.test(after) ||
  abbreviation.test(before) ||
  (numbered.test(before) && arabicNumber.test(after)) ||
  (lettered.test(before) && letterNumber.test(after)) ||
  (mayEnd.test(before) && !opener.test(after))

const segmenters = new Map<string, Intl.Segmenter>()

const segmenterOf = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/** A place where every segmenter breaks: a stop, white space, a capital. */
const sureBreak = /[.!?]["”’)]?\s+(?=\p{Lu})/gu

/** Code units given to the segmenter at once, about: its time grows with the square of a text's length. */
const portion = 2000

/** Offsets at which a text is cut for the segmenter, its length the last. */
const cutsOf = (text: string): number[] => {
  const cuts: number[] = []
  const search = new RegExp(sureBreak)
  search.lastIndex = portion
  for (let match = search.exec(text); match; match = search.exec(text)) {
    cuts.push(search.lastIndex)
    search.lastIndex += portion
  }
  return [...cuts, text.length]
}

/**
 * Sentences of one paragraph, as offsets into the whole text, without the white space between them.
 *
 * @param paragraph given as a span, since the segmenter is quadratic in the length of what it is given
 */
export function splitSentences(text: string, paragraph: Span, language: string): readonly Span[] {
  const segmenter = segmenterOf(language)
  // A line broken in the middle of a sentence is no end of it.
  const joined = text
    .slice(paragraph.start, paragraph.end)
    .replace(/\r?\n/g, (line) => ' '.repeat(line.length))
  const pieces: { start: number; end: number }[] = []
  let from = 0
  for (const cut of cutsOf(joined)) {
    for (const { segment, index } of segmenter.segment(joined.slice(from, cut))) {
      const start = from + index
      const end = start + segment.length
      const last = pieces[pieces.length - 1]
      const before = joined.slice(Math.max(last?.start ?? 0, start - reach), start)
      if (last && goesOn(before, start - last.start <= reach, segment)) last.end = end
      else pieces.push({ start, end })
    }
    from = cut
  }
  return pieces.flatMap(({ start, end }) => {
    const piece = joined.slice(start, end)
    const lead = piece.length - piece.trimStart().length
    const length = piece.trim().length
    const at = paragraph.start + start + lead
    return length > 0 ? [{ start: at, end: at + length }] : []
  })
}

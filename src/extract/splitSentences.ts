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

const goesOn = (before: string, after: string): boolean =>
  listNumber.test(before) ||
  startsLower.test(after) ||
  abbreviation.test(before) ||
  (numbered.test(before) && arabicNumber.test(after)) ||
  (lettered.test(before) && letterNumber.test(after)) ||
  (mayEnd.test(before) && !opener.test(after))

/**
 * Sentences of one paragraph, as offsets into the whole text, without the white space between them.
 *
 * @param paragraph given as a span, since the segmenter is quadratic in the length of what it is given
 */
export function splitSentences(text: string, paragraph: Span, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const part = text.slice(paragraph.start, paragraph.end)
  const pieces: { start: number; text: string }[] = []
  // A line broken in the middle of a sentence is no end of it.
  const joined = part.replace(/\r?\n/g, (line) => ' '.repeat(line.length))
  for (const { segment, index } of segmenter.segment(joined)) {
    const last = pieces[pieces.length - 1]
    if (last && goesOn(last.text, segment)) last.text += segment
    else pieces.push({ start: index, text: segment })
  }
  return pieces.flatMap(({ start, text: piece }) => {
    const lead = piece.length - piece.trimStart().length
    const length = piece.trim().length
    const from = paragraph.start + start + lead
    return length > 0 ? [{ start: from, end: from + length }] : []
  })
}

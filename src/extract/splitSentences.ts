import type { Span } from '#statement/statement.ts'
import { classed, lettered, mayEnd, numbered, opener, titled } from './abbreviations.ts'
import { matchesOf } from './matchesOf.ts'

/** A stop with the quotes and brackets that close behind it; French ones stand apart, and those that open touch a word. */
const stop = /(?:[.!?…‥؟।۔]+|[。！？]+)(?:["'”’»)\]]|\s»(?=[\s,.;:]|$))*/gu
const wide = /^[。！？]/

/** The sign of a footnote behind a stop: "3", "4,5", "[12]", "*". */
const noteSign =
  /^(?:[¹²³⁰⁴-⁹]{1,3}|\d{1,2}(?:,\d{1,2}){0,3}|(?:\[\d{1,3}\]){1,3}|[*†‡]{1,3})(?=\s+["“'‘(]?\p{Lu}|\s*$)/u

/** Numbers that head a list: "1." alone. */
const listNumber = /^["“(]?(?:\d{1,3}|[ivx]{1,4}|\p{Lu})\.$/iu

const startsLower = /^["“'‘([]*\p{Ll}/u
/** "(b) To publish", an item that begins a sentence. */
const startsItem = /^\(?[a-z]{1,4}\)\s+\p{Lu}/u
const arabicNumber = /^[([]?\d/
const letterNumber = /^(?:[IVXLC]+\b|\p{Lu}(?:\/|\b))/u

/** Code units before and behind a stop that tell whether the sentence goes on. */
const reach = 24

/**
 * @param before the end of what stands up to the stop
 * @param isAll whether that is all of the sentence so far
 * @param after what stands behind it, without white space
 */
const goesOn = (before: string, isAll: boolean, after: string): boolean => {
  if (isAll && listNumber.test(before)) return true
  if (startsLower.test(after)) return !startsItem.test(after)
  if (!before.endsWith('.') || before.endsWith('..')) return false
  if (titled.test(before)) return true
  if (numbered.test(before) && arabicNumber.test(after)) return true
  if (lettered.test(before) && letterNumber.test(after)) return true
  return mayEnd.test(before) && !classed.test(before) && !opener.test(after)
}

/** The first sign at or behind an offset that is no white space; the length of the text where there is none. */
const nextSign = (words: string, from: number): number => {
  const sign = /\S/g
  sign.lastIndex = from
  return sign.exec(words)?.index ?? words.length
}

/** Where the sentences of a text end; each end lies behind the signs that close it. */
const endsOf = (words: string): number[] => {
  const ends: number[] = []
  let from = 0
  for (const { index, 0: signs } of matchesOf(stop, words)) {
    let end = index + signs.length
    const behind = words.slice(end, end + reach)
    if (behind !== '' && !/^\s/.test(behind) && !wide.test(signs)) {
      const note = /[\p{L}”"’)]/u.test(words[index - 1] ?? '') ? noteSign.exec(behind) : null
      if (!note) continue
      end += note[0].length
    }
    const next = nextSign(words, end)
    if (next === words.length) continue
    const after = words.slice(next, next + reach)
    const start = Math.max(from, index + signs.length - reach)
    const before = words.slice(start, index + signs.length)
    if (goesOn(start === from ? before.trimStart() : before, start === from, after)) continue
    ends.push(end)
    from = end
  }
  return [...ends, words.length]
}

/**
 * Sentences of one paragraph, as offsets into the whole text, without the white space between them. A line's end is
 * no end of a sentence; stops of abbreviations, initials, numbers of items and addresses are none either, nor are
 * question marks within a title.
 *
 * @param text with spaces for its furniture
 * @returns none for white space
 */
export function splitSentences(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  const spans: Span[] = []
  let from = 0
  for (const to of endsOf(words)) {
    const piece = words.slice(from, to)
    const length = piece.trim().length
    const at = start + from + piece.length - piece.trimStart().length
    if (length > 0) spans.push({ start: at, end: at + length })
    from = to
  }
  return spans
}

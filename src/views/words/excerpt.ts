import type { Span } from '#statement/statement.ts'
import type { Utf16Offset } from '#statement/units.ts'

/** A piece of a sentence with whether something was left out on either side. */
export interface Excerpt extends Span {
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** Where a reader pauses: behind a comma, a semicolon, a colon or a dash with a space. */
const pause = /[,;:]\s+|\s[—–]\s/g

const pausesIn = (text: string, { start, end }: Span): Utf16Offset[] => {
  const found = [start]
  for (const match of text.slice(start, end).matchAll(pause))
    found.push(start + match.index + match[0].length)
  found.push(end)
  return found
}

/**
 * The piece of a sentence around some spans that fits a length, cut where a reader pauses.
 *
 * It grows from the pause before the first span to the pause behind the last one, then as far as there is
 * room, onwards first. A sentence that fits is given whole; where not even the clause of the first span fits,
 * it is cut at words.
 *
 * @param keep spans inside the sentence, the weightiest first: that one is always in the excerpt, the others
 * where they fit
 * @param most code units
 */
export function excerpt(text: string, sentence: Span, keep: readonly Span[], most: number): Excerpt {
  const whole = { start: sentence.start, end: sentence.end, isCutBefore: false, isCutAfter: false }
  if (sentence.end - sentence.start <= most) return whole
  const pauses = pausesIn(text, sentence)
  const before = (at: Utf16Offset): Utf16Offset =>
    [...pauses].reverse().find((place) => place <= at) ?? sentence.start
  const behind = (at: Utf16Offset): Utf16Offset => pauses.find((place) => place >= at) ?? sentence.end
  const first = keep[0] ?? { start: sentence.start, end: sentence.start + 1 }
  let start = before(first.start)
  let end = behind(first.end)
  if (end - start > most) return cutAtWords(text, sentence, first, most)
  for (const span of keep.slice(1)) {
    const from = Math.min(start, before(span.start))
    const to = Math.max(end, behind(span.end))
    if (to - from <= most) {
      start = from
      end = to
    } else if (Math.max(end, span.end) - from <= most) {
      // Its clause does not fit, but it does: better cut behind it than left out.
      start = from
      end = Math.max(end, span.end)
    }
  }
  for (const place of pauses) if (place > end && place - start <= most) end = place
  for (const place of [...pauses].reverse()) if (place < start && end - place <= most) start = place
  return trimmed(text, sentence, start, end)
}

const trimmed = (text: string, sentence: Span, start: Utf16Offset, end: Utf16Offset): Excerpt => {
  const isCutAfter = end < sentence.end
  const tail = isCutAfter ? /[\s,;:—–]+$/.exec(text.slice(start, end))?.[0].length : 0
  return { start, end: end - (tail ?? 0), isCutBefore: start > sentence.start, isCutAfter }
}

const cutAtWords = (text: string, sentence: Span, first: Span, most: number): Excerpt => {
  const spare = Math.max(0, most - (first.end - first.start))
  const from = Math.max(sentence.start, first.start - Math.floor(spare / 3))
  const space = text.indexOf(' ', from)
  const start = from === sentence.start ? from : space < 0 ? first.start : Math.min(first.start, space + 1)
  const to = Math.min(sentence.end, start + Math.max(most, first.end - start))
  const end = to === sentence.end ? to : Math.max(first.end, text.lastIndexOf(' ', to))
  return trimmed(text, sentence, start, end)
}

import type { Anchor, Span } from '#statement/statement.ts'

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** Whether the last sign of one and the first of another text are of one word. */
const isCut = (before: string, after: string): boolean =>
  isWord(before[before.length - 1]) && isWord(after[0])

/** Code units that two texts end with alike. */
const sameEnd = (one: string, other: string): number => {
  let count = 0
  while (count < one.length && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1
  return count
}

/** Code units that two texts begin with alike. */
const sameStart = (one: string, other: string): number => {
  let count = 0
  while (count < one.length && one[count] === other[count]) count += 1
  return count
}

/**
 * Where the words of an anchor stand in a text that may have changed: at their offsets where they stand there with all
 * that stood around them; else where their quote stands, with more of its context than anywhere else and at least half
 * of it. Of places that fit alike the one at the offsets is taken, and none when none is there.
 *
 * @returns null where the words are no longer there, or where nothing tells which of several are meant
 */
export function findAnchor(
  text: string,
  { position, quote }: Pick<Anchor, 'position' | 'quote'>,
): Span | null {
  const { exact, prefix, suffix } = quote
  if (exact === '') return null
  const all = prefix.length + suffix.length
  const fitAt = (start: number): number => {
    const end = start + exact.length
    const before = text.slice(Math.max(0, start - prefix.length), start)
    const after = text.slice(end, end + suffix.length)
    // Part of a longer word is another word; only words that were cut before may be cut.
    if (isCut(before || (text[start - 1] ?? ''), exact) !== isCut(prefix, exact)) return -1
    if (isCut(exact, after || (text[end] ?? '')) !== isCut(exact, suffix)) return -1
    return sameEnd(prefix, before) + sameStart(suffix, after)
  }
  const spanAt = (start: number): Span => ({ start, end: start + exact.length })
  const isAtOffsets = text.startsWith(exact, position.start)
  if (isAtOffsets && fitAt(position.start) === all) return spanAt(position.start)
  let best = -1
  let places: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const fit = fitAt(at)
    if (fit * 2 < all || fit < best) continue
    if (fit > best) places = []
    best = fit
    places.push(at)
  }
  const [only] = places
  if (places.length > 1) return places.includes(position.start) ? spanAt(position.start) : null
  return only === undefined ? null : spanAt(only)
}

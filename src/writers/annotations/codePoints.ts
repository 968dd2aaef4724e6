import type { Utf16Offset } from '#statement/units.ts'

/**
 * Offsets of a text in code points, by which the Web Annotation model counts, from those in code units, by which the
 * statement does: a character beyond the first 65,536 is one, not two. The text is gone through once.
 */
export function codePoints(text: string): (offset: Utf16Offset) => number {
  const astral: number[] = []
  for (let at = 0; at < text.length; at += 1)
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      astral.push(at)
      at += 1
    }
  return (offset) => {
    let [from, to] = [0, astral.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((astral[middle] as number) < offset) from = middle + 1
      else to = middle
    }
    return offset - from
  }
}

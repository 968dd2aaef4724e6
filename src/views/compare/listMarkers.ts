/** Bullets, and numbers and letters in brackets: nothing else looks like them. */
const certain =
  /^\s*(?:[•‣◦⁃∙▪■□●○–—*-](?=\s)|(?:\((?:\d{1,4}|[ivxlc]{1,6}|\p{L})\)|(?:\d{1,4}|[ivxlc]{1,6}|\p{L})\))(?=\s))\s*/iu
/** "12.", "4.3", "IV.": may also begin a sentence as a number, an ordinal or initials. */
const likely = /^\s*(?:(?<number>\d{1,3}(?:\.\d{1,3})*)\.?|(?<roman>[IVXLC]{1,6})\.)(?=\s+[^\p{Ll}\s])\s*/u

const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

const romanNumber = (roman: string): number => {
  const figures = [...roman].map((letter) => worth[letter] ?? 0)
  return figures.reduce((sum, figure, at) => sum + (figure < (figures[at + 1] ?? 0) ? -figure : figure), 0)
}

interface Likely {
  readonly length: number
  /** What it counts within, and its number there: "4." and 3. */
  readonly within: string
  readonly number: number
}

const readLikely = (sentence: string): Likely | null => {
  const found = likely.exec(sentence)
  if (!found) return null
  const { number, roman } = found.groups ?? {}
  if (roman) return { length: found[0].length, within: 'roman', number: romanNumber(roman) }
  const parts = (number ?? '').split('.')
  // A bare number is one of a list only with its full stop.
  if (parts.length === 1 && !found[0].trimEnd().endsWith('.')) return null
  return { length: found[0].length, within: parts.slice(0, -1).join('.'), number: Number(parts.at(-1)) }
}

/**
 * How long the number of a paragraph or the marker of a list is that a sentence begins with, with the space after it;
 * 0 where there is none. A number counts only where another sentence of the text has the one before or after it: "12.
 * Mai" alone is a date, "V. Orban" a name.
 *
 * @param sentences of one text
 * @returns in UTF-16 code units, by sentence
 * @example listMarkers(['12. We met.', '13. We left.', '(a) Trade.']) → [4, 4, 4]
 */
export function listMarkers(sentences: readonly string[]): readonly number[] {
  const numbers = sentences.map(readLikely)
  const seen = new Set(numbers.flatMap((one) => (one ? [`${one.within}/${one.number}`] : [])))
  return sentences.map((sentence, at) => {
    const sure = certain.exec(sentence)
    if (sure) return sure[0].length
    const one = numbers[at]
    if (!one) return 0
    const beside = [one.number - 1, one.number + 1].map((number) => `${one.within}/${number}`)
    return beside.some((other) => seen.has(other)) ? one.length : 0
  })
}

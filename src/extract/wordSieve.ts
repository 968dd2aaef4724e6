/** Cells of a sieve; a power of two, so that a number finds its cell by its last bits. */
const cells = 16_384

const cellOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) +
    text.charCodeAt(start + 1) * 37 +
    text.charCodeAt(end - 1) * 641 +
    (end - start) * 4099) &
  (cells - 1)

/**
 * Tells cheaply of most words that they are none of a set, so that they need not be cut out of their text and looked
 * up: by their first two signs, their last and their length.
 *
 * @returns whether the word at [start, end) of a text may be one of the set; never false for one that is
 */
export function wordSieve(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const isFilled = new Uint8Array(cells)
  // A word of one sign is looked at with whatever stands behind it.
  const singles = new Set<number>()
  for (const word of words)
    if (word.length === 1) singles.add(word.charCodeAt(0))
    else isFilled[cellOf(word, 0, word.length)] = 1
  return (text, start, end) =>
    end - start === 1 ? singles.has(text.charCodeAt(start)) : isFilled[cellOf(text, start, end)] === 1
}

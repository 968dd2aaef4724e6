/** How the numbers of a list are written, as HTML names it. */
export type NumberKind = '1' | 'a' | 'A' | 'i' | 'I'

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (number: number): string => {
  let left = number
  let written = ''
  for (const [value, letters] of romans) for (; left >= value; left -= value) written += letters
  return written
}

const letters = (number: number): string => {
  let written = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    written = String.fromCharCode(97 + ((left - 1) % 26)) + written
  return written
}

/**
 * The number of an item as its list writes it; in figures where letters have no such number.
 *
 * @example itemNumber(28, 'a') → 'ab'
 * @example itemNumber(4, 'I') → 'IV'
 */
export function itemNumber(number: number, kind: NumberKind): string {
  if (kind === '1' || !Number.isInteger(number) || number < 1 || number > 3999) return String(number)
  const written = kind === 'a' || kind === 'A' ? letters(number) : roman(number)
  return kind === 'A' || kind === 'I' ? written.toUpperCase() : written
}

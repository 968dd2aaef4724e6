/** The letters from a to z that a folded text has, a bit each. */
export function lettersOf(folded: string): number {
  let letters = 0
  for (let at = 0; at < folded.length; at += 1) {
    const place = folded.charCodeAt(at) - 97
    if (place >= 0 && place < 26) letters |= 1 << place
  }
  return letters
}

const count = (letters: number): number => {
  let left = letters
  let all = 0
  for (; left; all += 1) left &= left - 1
  return all
}

/**
 * Whether two texts can lie within so many slips of each other by the letters they have: a slip brings in one
 * letter at most and takes one away. Told at once, where counting the slips takes time.
 */
export function areLettersNear(one: number, other: number, slips: number): boolean {
  return count(one & ~other) <= slips && count(other & ~one) <= slips
}

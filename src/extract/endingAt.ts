/**
 * Tells whether words that an expression describes end at an offset. They are looked for backwards from it: to cut out
 * what stands before and search all of that for an expression with `$` costs a multiple.
 *
 * @param words an expression that says nothing of an end
 */
export function endingAt(words: RegExp): (text: string, at: number) => boolean {
  const pattern = new RegExp(`(?<=${words.source})`, `${words.flags}y`)
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.test(text)
  }
}

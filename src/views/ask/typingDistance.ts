/** How far typed words are from a name, in slips: a letter too many, too few, wrong, or two exchanged. */
export interface TypingDistance {
  /** To the whole name. */
  readonly whole: number
  /** To the beginning of the name that is nearest, for someone who is still typing. */
  readonly begun: number
}

/**
 * Counts the slips between what was typed and a name, two exchanged neighbours as one.
 *
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function typingDistance(typed: string, name: string): TypingDistance {
  let older: number[] = []
  let old = Array.from({ length: name.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= name.length; column += 1) {
      const isSame = typed[row - 1] === name[column - 1]
      let cost = Math.min(
        (old[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (old[column - 1] as number) + (isSame ? 0 : 1),
      )
      const isExchanged =
        row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1]
      if (isExchanged) cost = Math.min(cost, (older[column - 2] as number) + 1)
      current.push(cost)
    }
    older = old
    old = current
  }
  return { whole: old[name.length] as number, begun: Math.min(...old) }
}

/**
 * A name of several words in the two lines that are narrowest together; null for a single word.
 *
 * @param widthOf how much room a line takes
 */
export function nameLines(name: string, widthOf: (line: string) => number): readonly string[] | null {
  const words = name.split(' ')
  let best: readonly string[] | null = null
  let least = Number.POSITIVE_INFINITY
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    const width = Math.max(...lines.map(widthOf))
    if (width >= least) continue
    best = lines
    least = width
  }
  return best
}

/** Height of the rail in its own units, whatever its height on the screen. */
export const railHeight = 1000

/** Units that a lit sentence takes at the least, so that it can be seen among thousands. */
const least = 5
/** Units of the gap after a sentence; a share of it where sentences are small. */
const widestGap = 3

/** Where a stretch of the text begins and ends, as positions in it; half-open. */
interface Span {
  readonly start: number
  readonly end: number
}

/** The segments of a rail: where each sentence begins, in units and in reading order, and where the last ends. */
export type Rail = readonly number[]

/**
 * Divides the rail among the sentences of a text, each as long as its share of the characters: the first begins at 0,
 * the last ends at `railHeight`. The space between two sentences belongs to the first. Empty without sentences.
 */
export function railOf(sentences: readonly Span[]): Rail {
  const [first] = sentences
  const last = sentences.at(-1)
  if (!first || !last) return []
  const unit = railHeight / Math.max(1, last.end - first.start)
  return [...sentences.map(({ start }) => (start - first.start) * unit), railHeight]
}

const round = (units: number): number => Math.round(units * 10) / 10

const stretch = (from: number, to: number): string => `M0 ${round(from)}H1V${round(to)}H0z`

/** Whether the sentences are too many to be told apart: then there are no gaps. */
const isDense = (rail: Rail): boolean => rail.length > railHeight / widestGap / 2

/** Where the segment of a sentence, by its index, ends before the gap. */
const endOf = (rail: Rail, index: number): number => {
  const from = rail[index] as number
  const to = rail[index + 1] as number
  return isDense(rail) ? to : to - Math.min(widestGap, (to - from) / 4)
}

/**
 * Path of the whole rail, one segment a sentence with gaps between them; one bar where they are too many to be told
 * apart. One unit wide.
 */
export function railGround(rail: Rail): string {
  if (rail.length === 0) return ''
  if (isDense(rail)) return stretch(0, railHeight)
  return rail
    .slice(0, -1)
    .map((from, index) => stretch(from, endOf(rail, index)))
    .join('')
}

/**
 * Path of the segments of some sentences. Those that meet are drawn as one, so that it is no longer than the rail is
 * high, however many there are.
 *
 * @param sentences numbers, from 1, in reading order; those that the rail does not have are left out
 */
export function railLit(rail: Rail, sentences: readonly number[]): string {
  const stretches: { from: number; to: number }[] = []
  for (const sentence of sentences) {
    const from = rail[sentence - 1]
    if (from === undefined || rail[sentence] === undefined) continue
    const to = Math.min(railHeight, Math.max(endOf(rail, sentence - 1), from + least))
    const before = stretches.at(-1)
    if (before && before.to >= from) before.to = Math.max(before.to, to)
    else stretches.push({ from: Math.min(from, to - Math.min(least, to)), to })
  }
  return stretches.map(({ from, to }) => stretch(from, to)).join('')
}

/** Number of the sentence at a height of the rail, from 0 to 1; null where there is none. */
export function railSentence(rail: Rail, share: number): number | null {
  if (rail.length < 2) return null
  const at = Math.min(Math.max(share, 0), 1) * railHeight
  let low = 0
  let high = rail.length - 2
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((rail[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low + 1
}

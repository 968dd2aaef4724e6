import { withoutMarks } from '#statement/letters.ts'

/** Size of a place's label in CSS pixels on the dashboard. */
export const standardTextSize = 13
/** Size of the smallest labels on the map, those of implied places and venues, as a share of a place's. */
export const smallestLabel = 0.9231

/** What a reader wishes to have between letters, and between words in addition to that, in em. */
export interface TypeSpacing {
  readonly letters: number
  readonly words: number
}

/** As type is set where nobody wishes it otherwise. */
export const usualSpacing: TypeSpacing = { letters: 0, words: 0 }

/** Width in em that spacing adds to a text: after each letter, and at each space. */
export const widthBetween = (text: string, { letters, words }: TypeSpacing): number =>
  text.length * letters + (text.split(' ').length - 1) * words

/** What is labelled, which decides how its name is set. */
export type LabelKind = 'place' | 'implied' | 'speaker' | 'venue'

/** Height of a label's line in pixels at a size of type; 1 is the dashboard's own. */
export const labelHeight = (scale: number): number => 16 * scale

/** Pixels of a label's width that its halo takes at either end. */
export const labelPadding = (scale: number): number => 2 * scale

/** Advance widths in em of the interface's face at the weight of labels, each the most of its letters. */
const advances: readonly (readonly [letters: string, em: number])[] = [
  [' ijlI’', 0.3],
  [".,·:;'!|", 0.33],
  ['frt', 0.4],
  ['s1-–()', 0.55],
  ['acekvxyzFJL7', 0.6],
  ['bdghnopquE235', 0.63],
  ['BPRSTZ04689&', 0.67],
  ['ACDGHKNOQUVXY', 0.78],
  ['mwM', 0.93],
]
const emOf = new Map(advances.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em])))
/** Letters the list leaves out may be as wide as a square. */
const widest = 1.05

/**
 * Width of a label, a little more than its text takes in the interface's face.
 *
 * @param scale 1 at the dashboard's own size of type
 */
export function labelWidth(
  text: string,
  kind: LabelKind,
  scale: number,
  spacing: TypeSpacing = usualSpacing,
): number {
  const letters = [...withoutMarks(text.normalize('NFD'))]
  const own = letters.reduce((sum, letter) => sum + (emOf.get(letter) ?? widest), 0)
  const ems = own + widthBetween(text, spacing)
  const size = standardTextSize * (kind === 'implied' || kind === 'venue' ? smallestLabel : 1)
  return (ems * size + 6) * scale
}

/** Sizes of type on a slide, in CSS pixels. */
export interface TypeScale {
  /** Everything that is said, words in charts and on the map included. */
  readonly said: number
  readonly headline: number
  readonly footer: number
  /** Whether a slide is a column that scrolls, to be held in a hand or read at a great zoom. */
  readonly isColumn: boolean
}

/** Below these the parts of a slide cannot stand beside each other. */
const least = { width: 900, height: 480 }

const inHand: TypeScale = { said: 17, headline: 27, footer: 16, isColumn: true }

/**
 * Type for a screen: read from the back of a room on a projector of 1280 × 720, where what is said is at
 * least 24 pixels tall, and in proportion on larger ones. A screen low for its width counts by its height. What is
 * too small for a slide as a whole is read in a hand.
 *
 * @param isSpaced whether the reader wishes letters, words or lines further apart: then no slide is sure to fit, and
 * each is a column
 */
export function typeScale(width: number, height: number, isSpaced = false): TypeScale {
  if (width < least.width || height < least.height) return inHand
  const measure = Math.min(width, height * 1.78)
  return {
    said: Math.max(24, measure * 0.021),
    headline: Math.max(36, measure * 0.031),
    footer: Math.max(16, measure * 0.0125),
    isColumn: isSpaced,
  }
}

/** The least size of anything said: what a projector of 1280 × 720 needs, in proportion on larger screens. */
export const leastSaid = ({ said }: TypeScale): number => Math.max(24, (said * 24) / (1280 * 0.021))

/** Share of its size that a letter of running serif text takes in width, on average. */
const letterWidth = 0.47
/** Share of a line that is lost because words are not broken. */
const filled = 0.9

/** Code units of running text of a size that are sure to fit a box. */
export function roomFor(width: number, height: number, size: number, lineHeight: number): number {
  const lines = Math.max(1, Math.floor(height / (size * lineHeight)))
  return Math.max(40, Math.floor((width / (size * letterWidth)) * filled) * lines)
}

/** A part of a slide, with its edges in pixels from the upper edge of what is seen. */
export interface PlacedPart {
  readonly name: string
  readonly top: number
  readonly bottom: number
}

/** Pixels of a part that have to be in sight for it to count as begun: less shows nothing of it. */
const begun = 24

/**
 * Parts that are not seen to their end, in order: those that have begun in sight, and those that have not. Empty at
 * the end of the slide, whatever fractions of a pixel say.
 *
 * @param height pixels of height that are seen
 * @param end where the slide ends, in pixels from the upper edge of what is seen
 */
export function partsBelow<Part extends PlacedPart>(
  parts: readonly Part[],
  height: number,
  end: number,
): readonly (Part & { readonly isBegun: boolean })[] {
  if (end <= height + 1) return []
  return parts
    .filter(({ top, bottom }) => bottom > height + 1 && bottom > top)
    .map((part) => ({ ...part, isBegun: part.top < height - begun }))
}

import type { SlidePage } from '#writers/slide/slidePage.ts'

/** Shares of the work: a slide is laid out, then written. */
export const shares = { laidOut: 0.5, written: 0.5 } as const

/** Slides that are laid out, with what a file of them says of itself. */
export interface LaidOutSlides {
  readonly pages: readonly SlidePage[]
  readonly title: string
  readonly subject: string
  /** BCP 47 tag of the language of its words. */
  readonly language: string
  /** What the name of its file begins with. */
  readonly stem: string
  /** What of it the file holds, in a word. */
  readonly part: string
}

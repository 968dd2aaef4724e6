/** Which view a slide is built around. */
export type Lead = 'figures' | 'map' | 'timeline' | 'themes' | 'text' | 'method'

/** One slide: a selection with what is said about it. */
export interface Slide {
  /** Stable within its deck and part of its address: `"initiative-gsi"`, `"view-2"`. */
  readonly id: string
  /** What it is about, in a few words: "Global Security Initiative". */
  readonly label: string
  readonly headline: string
  /** Whether a person wrote the headline; else it is made by rule and follows the data. */
  readonly isRenamed: boolean
  /** The selection as the query part of an address, `"i=gsi"`; empty for everything. */
  readonly link: string
  readonly lead: Lead
  /** Number of the sentence that is quoted, from 1. */
  readonly sentence: number | null
  /** What only the presenter sees. */
  readonly note: string
  /** Digest of the data the slide was made from; see `slideBasis`. */
  readonly basis: string
}

/** Slides in the order they are shown. */
export type Deck = readonly Slide[]

/** Place of a slide in its deck, from 0; the first slide for an id that is not there. */
export function slideIndex(deck: Deck, id: string | null): number {
  return Math.max(
    0,
    deck.findIndex((slide) => slide.id === id),
  )
}

/** An id for a view that is added, which no slide of the deck has. */
export function freeId(deck: Deck): string {
  let number = 1
  while (deck.some(({ id }) => id === `view-${number}`)) number += 1
  return `view-${number}`
}

/** Puts a slide behind another; at the end when that one is not in the deck. */
export function addSlide(deck: Deck, slide: Slide, behind: string | null): Deck {
  const at = deck.findIndex(({ id }) => id === behind)
  return at < 0 ? [...deck, slide] : [...deck.slice(0, at + 1), slide, ...deck.slice(at + 1)]
}

/** Moves a slide by so many places, as far as the deck goes. */
export function moveSlide(deck: Deck, id: string, by: number): Deck {
  const from = deck.findIndex((slide) => slide.id === id)
  const slide = deck[from]
  if (!slide) return deck
  const others = deck.filter((_, index) => index !== from)
  const to = Math.max(0, Math.min(others.length, from + by))
  return [...others.slice(0, to), slide, ...others.slice(to)]
}

/** Changes what a slide says or shows; it stays where it is. */
export function editSlide(deck: Deck, id: string, change: Partial<Omit<Slide, 'id'>>): Deck {
  return deck.map((slide) => (slide.id === id ? { ...slide, ...change } : slide))
}

/** Takes a slide out. The last one stays: a deck is never empty. */
export function removeSlide(deck: Deck, id: string): Deck {
  return deck.length > 1 ? deck.filter((slide) => slide.id !== id) : deck
}

import type { Deck, Lead, Slide } from '#deck/deck.ts'
import type { KeptDeck } from '#deck/keptSlide.ts'
import { textDigest } from '#statement/textDigest.ts'
import type { ComparedSlide, ComparedTexts } from './comparedSlide.ts'
import { composeComparison } from './composeComparison.ts'
import type { OverviewCard } from './overviewView.ts'

const leads: Readonly<Record<ComparedSlide['kind'], Lead>> = {
  opening: 'figures',
  place: 'map',
  group: 'text',
  forum: 'timeline',
  initiative: 'text',
  theme: 'themes',
  wording: 'text',
  method: 'method',
}

/**
 * Name of the deck of two statements, under which it is kept and which its file gives.
 *
 * @example "text-a" and "text-b" → "text-a--text-b"
 */
export function pairKey({ first, second }: Pick<ComparedTexts, 'first' | 'second'>): string {
  return `${first.statement.metadata.id}--${second.statement.metadata.id}`
}

/** What a slide of a comparison can say; numbers and ids, no names. */
const groundsOf = ({ first, second, comparison }: ComparedTexts, slide: ComparedSlide): unknown => {
  const { kind } = slide
  if (kind === 'method') return null
  const changes = comparison.sentences.map(({ change }) => change)
  const heads = [first, second].map(({ statement }) => statement.metadata)
  if (kind === 'opening') return [heads, comparison.words, changes]
  if (kind !== 'wording') return [comparison.issuers, comparison.values[kind]]
  const wordsOf = ({ statement, sentences }: ComparedTexts['first'], number: number): string => {
    const span = sentences[number - 1]
    return span ? statement.text.slice(span.start, span.end) : ''
  }
  return [changes, slide.pairs.map((pair) => [wordsOf(first, pair.first), wordsOf(second, pair.second)])]
}

const slideOf = (texts: ComparedTexts, slide: ComparedSlide): Slide => ({
  id: slide.id,
  label: slide.label,
  headline: slide.headline,
  isRenamed: false,
  link: '',
  lead: leads[slide.kind],
  sentence: null,
  note: '',
  basis: textDigest(JSON.stringify(groundsOf(texts, slide))),
})

/** The slides of a comparison as a deck that can be edited: as it is composed from the data of the day. */
export function composedPair(texts: ComparedTexts): Deck {
  return composeComparison(texts).map((slide) => slideOf(texts, slide))
}

/**
 * A kept deck of a comparison as it is shown: what a person wrote stays, the rest is said by the data of the day. A
 * slide that the comparison no longer makes is left out; where none is left, the composed deck.
 *
 * @param composed the deck composed from the same data
 */
export function deckOfPair(composed: Deck, kept: KeptDeck): Deck {
  const deck = kept.flatMap(({ id, headline, note, basis }) => {
    const made = composed.find((slide) => slide.id === id)
    if (!made) return []
    const isRenamed = headline !== null
    return [{ ...made, headline: headline ?? made.headline, isRenamed, note, basis: basis ?? made.basis }]
  })
  return deck.length > 0 ? deck : composed
}

/** The slides of a deck as they are laid out: in its order, with its headlines and notes. */
export function slidesOfPair(texts: ComparedTexts, deck: Deck): readonly ComparedSlide[] {
  const made = composeComparison(texts)
  return deck.flatMap(({ id, headline, note }) => {
    const slide = made.find((one) => one.id === id)
    return slide ? [{ ...slide, headline, note }] : []
  })
}

/** The slides of a deck as cards, in their order; one that was made from other data says so. */
export function pairCards(deck: Deck, composed: Deck): readonly OverviewCard[] {
  return deck.map(({ id, label, headline, note, isRenamed, basis }, at) => ({
    id,
    number: at + 1,
    label,
    headline,
    note,
    initiative: null,
    isRenamed,
    isAdded: false,
    hasChanged: composed.find((slide) => slide.id === id)?.basis !== basis,
    missing: '',
  }))
}

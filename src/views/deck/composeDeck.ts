import type { Deck, Lead, Slide } from '#deck/deck.ts'
import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { writeSelection } from '#selection/selectionUrl.ts'
import type { CountryCode } from '#statement/units.ts'
import { headerView } from '#views/panels/headerView.ts'
import { themeView } from '#views/panels/themeView.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { deckFacts } from './deckFacts.ts'
import { fitHeadline } from './fitHeadline.ts'
import {
  conflictsHeadline,
  forumsHeadline,
  initiativeHeadline,
  partnersHeadline,
  themesHeadline,
} from './headlines.ts'
import { openingView } from './openingView.ts'
import { slideBasis } from './slideBasis.ts'

const make = (
  indexed: StatementIndex,
  slide: {
    id: string
    label: string
    headline: string
    selection?: Partial<Selection>
    lead: Lead
    sentence: number | null
    note?: string
  },
): Slide => {
  const { selection, note = '', ...rest } = slide
  const link = writeSelection({ ...everything, ...selection })
  const headline = fitHeadline(slide.headline)
  return { ...rest, headline, isRenamed: false, link, note, basis: slideBasis(indexed, link) }
}

/** Of a text that nothing is counted in the opening shows its words: those after what stands for its title. */
const openingSentence = (indexed: StatementIndex): number | null => {
  if (openingView(indexed).length > 0) return null
  const { metadata, sentences } = indexed.statement
  const isHeadedByWords = !metadata.title && sentences.length > 1
  return sentences.length === 0 ? null : isHeadedByWords ? 2 : 1
}

const openingSlide = (indexed: StatementIndex): Slide => {
  const { title, kindNote } = headerView(indexed)
  return make(indexed, {
    id: 'opening',
    label: sayDeck('slide.opening'),
    headline: title || kindNote,
    lead: 'figures',
    sentence: openingSentence(indexed),
  })
}

const partnersSlide = (indexed: StatementIndex): Slide[] => {
  const { partners, sentence } = deckFacts(indexed)
  const headline = partnersHeadline(partners)
  if (!headline) return []
  return [
    make(indexed, { id: 'partners', label: sayDeck('slide.partners'), headline, lead: 'map', sentence }),
  ]
}

const initiativeSlides = (indexed: StatementIndex): Slide[] =>
  deckFacts(indexed).initiatives.map(({ id, facts, sentence, lead }) =>
    make(indexed, {
      id: `initiative-${id}`,
      label: namesOf(indexed).full('initiative', id),
      headline: initiativeHeadline(facts),
      selection: { initiative: [id] },
      lead,
      sentence,
    }),
  )

/** A place where it is named; said only where it is reached otherwise too, so that two clicks on it change nothing. */
const namedChoice = ({ evidence }: StatementIndex, code: CountryCode): string =>
  evidence.partner.get(code)?.some(({ via }) => via !== null) ? `${code}.named` : code

const conflictsSlide = (indexed: StatementIndex): Slide[] => {
  const { wordings, places, sentences } = deckFacts(indexed).conflicts
  const [sentence] = sentences
  if (wordings.length === 0 || sentence === undefined) return []
  return [
    make(indexed, {
      id: 'conflicts',
      label: sayDeck('slide.conflicts', { n: wordings.length }),
      headline: conflictsHeadline(wordings, sentences.length),
      selection: { partner: places.map((code) => namedChoice(indexed, code)).sort() },
      lead: 'map',
      sentence,
    }),
  ]
}

const forumsSlide = (indexed: StatementIndex): Slide[] => {
  const { entries, undated, segments, title } = timelineView(
    indexed,
    everything,
    matching(indexed, everything),
  )
  // Without an axis there is nothing to show but what the figures of the opening count.
  if (segments.length === 0 || entries.length + undated.length === 0) return []
  const ahead = entries.filter(({ tense }) => tense === 'ahead' || tense === 'during')
  const chosen = [ahead, entries, undated].find(({ length }) => length > 0) ?? []
  const evidence = chosen.flatMap(({ id }) => indexed.evidence.forum.get(id) ?? [])
  return [
    make(indexed, {
      id: 'forums',
      label: title,
      headline: forumsHeadline(entries, indexed.statement.metadata.date, undated.length),
      selection: { forum: chosen.map(({ id }) => id).sort() },
      lead: 'timeline',
      sentence: Math.min(...evidence.map(({ sentence }) => sentence)),
    }),
  ]
}

const themesSlide = (indexed: StatementIndex): Slide[] => {
  const { rows } = themeView(indexed, everything, matching(indexed, everything))
  if (rows.length === 0) return []
  const headline = themesHeadline(rows.map(({ name, mentions }) => ({ name, mentions: mentions.total })))
  return [
    make(indexed, { id: 'themes', label: say('theme.title'), headline, lead: 'themes', sentence: null }),
  ]
}

const readingSlide = (indexed: StatementIndex): Slide =>
  make(indexed, {
    id: 'reading',
    label: sayDeck('slide.reading'),
    headline: sayDeck('headline.reading'),
    lead: 'method',
    sentence: null,
  })

/**
 * The deck of a statement, made from its own data: what it is, who is named, each initiative, the conflicts,
 * the forums of its year, its themes, and how all this is counted. A slide without substance is left out.
 */
export function composeDeck(indexed: StatementIndex): Deck {
  return [
    openingSlide(indexed),
    ...partnersSlide(indexed),
    ...initiativeSlides(indexed),
    ...conflictsSlide(indexed),
    ...forumsSlide(indexed),
    ...themesSlide(indexed),
    readingSlide(indexed),
  ]
}

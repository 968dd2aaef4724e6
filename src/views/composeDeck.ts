import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { Deck, Lead, Slide } from '#selection/deck.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { writeSelection } from '#selection/selectionUrl.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { CountryCode } from '#statement/units.ts'
import { deckFacts } from './deckFacts.ts'
import { fitHeadline } from './fitHeadline.ts'
import { headerView } from './headerView.ts'
import {
  conflictsHeadline,
  forumsHeadline,
  initiativeHeadline,
  partnersHeadline,
  themesHeadline,
} from './headlines.ts'
import { namesOf } from './namesOf.ts'
import { slideBasis } from './slideBasis.ts'
import { themeView } from './themeView.ts'
import { timelineView } from './timelineView.ts'

const make = (
  corpus: Corpus,
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
  return { ...rest, headline, isRenamed: false, link, note, basis: slideBasis(corpus, link) }
}

const openingSlide = (corpus: Corpus): Slide => {
  const { title, kindNote } = headerView(corpus.statement)
  return make(corpus, {
    id: 'opening',
    label: sayDeck('slide.opening'),
    headline: title || kindNote,
    lead: 'figures',
    sentence: null,
  })
}

const partnersSlide = (corpus: Corpus): Slide[] => {
  const { partners, sentence } = deckFacts(corpus)
  const headline = partnersHeadline(partners)
  if (!headline) return []
  return [make(corpus, { id: 'partners', label: sayDeck('slide.partners'), headline, lead: 'map', sentence })]
}

const initiativeSlides = (corpus: Corpus): Slide[] =>
  deckFacts(corpus).initiatives.map(({ id, facts, sentence, lead }) =>
    make(corpus, {
      id: `initiative-${id}`,
      label: namesOf(corpus).full('initiative', id),
      headline: initiativeHeadline(facts),
      selection: { initiative: [id] },
      lead,
      sentence,
    }),
  )

/** A place where it is named; said only where it is reached otherwise too, so that two clicks on it change nothing. */
const namedChoice = ({ evidence }: Corpus, code: CountryCode): string =>
  evidence.partner.get(code)?.some(({ via }) => via !== null) ? `${code}.named` : code

const conflictsSlide = (corpus: Corpus): Slide[] => {
  const { wordings, places, sentences } = deckFacts(corpus).conflicts
  const [sentence] = sentences
  if (wordings.length === 0 || sentence === undefined) return []
  return [
    make(corpus, {
      id: 'conflicts',
      label: sayDeck('slide.conflicts', { n: wordings.length }),
      headline: conflictsHeadline(wordings, sentences.length),
      selection: { partner: places.map((code) => namedChoice(corpus, code)).sort() },
      lead: 'map',
      sentence,
    }),
  ]
}

const forumsSlide = (corpus: Corpus): Slide[] => {
  const { entries, title } = timelineView(corpus, everything, matching(corpus, everything))
  if (entries.length === 0) return []
  const ahead = entries.filter(({ tense }) => tense === 'ahead')
  const chosen = ahead.length > 0 ? ahead : entries
  const evidence = chosen.flatMap(({ id }) => corpus.evidence.forum.get(id) ?? [])
  return [
    make(corpus, {
      id: 'forums',
      label: title,
      headline: forumsHeadline(entries, corpus.statement.metadata.date),
      selection: { forum: chosen.map(({ id }) => id).sort() },
      lead: 'timeline',
      sentence: Math.min(...evidence.map(({ sentence }) => sentence)),
    }),
  ]
}

const themesSlide = (corpus: Corpus): Slide[] => {
  const { rows } = themeView(corpus, everything, matching(corpus, everything))
  if (rows.length === 0) return []
  const headline = themesHeadline(rows.map(({ name, mentions }) => ({ name, mentions: mentions.total })))
  return [make(corpus, { id: 'themes', label: say('theme.title'), headline, lead: 'themes', sentence: null })]
}

const readingSlide = (corpus: Corpus): Slide =>
  make(corpus, {
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
export function composeDeck(corpus: Corpus): Deck {
  return [
    openingSlide(corpus),
    ...partnersSlide(corpus),
    ...initiativeSlides(corpus),
    ...conflictsSlide(corpus),
    ...forumsSlide(corpus),
    ...themesSlide(corpus),
    readingSlide(corpus),
  ]
}

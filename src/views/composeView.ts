import type { Slide } from '#selection/deck.ts'
import { matching } from '#selection/matching.ts'
import { isChosen, isFiltered, type Selection } from '#selection/selection.ts'
import { writeSelection } from '#selection/selectionUrl.ts'
import type { Corpus, CountedMention } from '#statement/corpus.ts'
import { companyFacts } from './companyFacts.ts'
import { fitHeadline } from './fitHeadline.ts'
import { headerView } from './headerView.ts'
import { viewHeadline } from './headlines.ts'
import { leadFor } from './leadFor.ts'
import { matchingSentences } from './readerView.ts'
import { sayFilters } from './sayFilters.ts'
import { slideBasis } from './slideBasis.ts'
import { summaryView } from './summaryView.ts'

/** Mentions of what is chosen: the label speaks of them already. */
const isOf =
  (selection: Selection) =>
  ({ kind, entity }: CountedMention): boolean => {
    if (kind === 'forum') return selection.forum.includes(entity)
    const named = kind === 'conflict' ? entity.split('+') : [entity]
    return named.some((id) => isChosen(selection, 'partner', id))
  }

const sayHeadline = (corpus: Corpus, selection: Selection, sentences: readonly number[]): string => {
  if (isFiltered(selection))
    return viewHeadline(sentences.length, companyFacts(corpus, sentences, isOf(selection)))
  const { title, kindNote } = headerView(corpus.statement)
  return title || kindNote
}

/**
 * A slide of what the reader has chosen. Its label says which filters are on, its headline what the matching
 * sentences name besides; it quotes the first of them and is built around the view that has something to show.
 *
 * @param id one the deck does not have yet
 * @returns null when no sentence matches: there is nothing to show
 */
export function composeView(corpus: Corpus, selection: Selection, id: string): Slide | null {
  const match = matching(corpus, selection)
  const sentences = matchingSentences(corpus, match)
  const [sentence] = sentences
  if (sentence === undefined) return null
  const link = writeSelection(selection)
  return {
    id,
    label: sayFilters(summaryView(corpus, selection, match)),
    headline: fitHeadline(sayHeadline(corpus, selection, sentences)),
    isRenamed: false,
    link,
    lead: leadFor(corpus, sentences),
    sentence,
    note: '',
    basis: slideBasis(corpus, link),
  }
}

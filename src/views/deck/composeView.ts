import type { Slide } from '#deck/deck.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { isChosen, isFiltered, type Selection } from '#selection/selection.ts'
import { writeSelection } from '#selection/selectionUrl.ts'
import { headerView } from '#views/panels/headerView.ts'
import { matchingSentences } from '#views/panels/readerView.ts'
import { sayFilters } from '#views/panels/sayFilters.ts'
import { summaryView } from '#views/panels/summaryView.ts'
import { alongside } from './alongside.ts'
import { fitHeadline } from './fitHeadline.ts'
import { viewHeadline } from './headlines.ts'
import { leadFor } from './leadFor.ts'
import { slideBasis } from './slideBasis.ts'

/** Mentions of what is chosen: the label speaks of them already. */
const isOf =
  (selection: Selection) =>
  ({ kind, entity }: CountedMention): boolean => {
    if (kind === 'forum') return selection.forum.includes(entity)
    const named = kind === 'conflict' ? entity.split('+') : [entity]
    return named.some((id) => isChosen(selection, 'partner', id))
  }

const sayHeadline = (indexed: StatementIndex, selection: Selection, sentences: readonly number[]): string => {
  if (isFiltered(selection))
    return viewHeadline(sentences.length, alongside(indexed, sentences, isOf(selection)))
  const { title, kindNote } = headerView(indexed)
  return title || kindNote
}

/**
 * A slide of what the reader has chosen. Its label says which filters are on, its headline what the matching
 * sentences name besides; it quotes the first of them and is built around the view that has something to show.
 *
 * @param id one the deck does not have yet
 * @returns null when no sentence matches: there is nothing to show
 */
export function composeView(indexed: StatementIndex, selection: Selection, id: string): Slide | null {
  const match = matching(indexed, selection)
  const sentences = matchingSentences(indexed, match)
  const [sentence] = sentences
  if (sentence === undefined) return null
  const link = writeSelection(selection)
  return {
    id,
    label: sayFilters(summaryView(indexed, selection, match)),
    headline: fitHeadline(sayHeadline(indexed, selection, sentences)),
    isRenamed: false,
    link,
    lead: leadFor(indexed, sentences),
    sentence,
    note: '',
    basis: slideBasis(indexed, link),
  }
}

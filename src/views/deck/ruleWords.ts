import type { Deck, Slide } from '#deck/deck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { writeSelection } from '#selection/selectionUrl.ts'
import { sayFilters } from '#views/panels/sayFilters.ts'
import { summaryView } from '#views/panels/summaryView.ts'
import { composeView } from './composeView.ts'
import { fitHeadline } from './fitHeadline.ts'
import { slideSelection } from './slideView.ts'

/**
 * Label and headline that the rules give a slide by the data of the day: those of the composed slide while both show
 * the same, else those of its link, as far as the statement knows it. Where nothing matches, the filters in words.
 *
 * @param composed the deck composed from the same data
 */
export function ruleWords(
  indexed: StatementIndex,
  composed: Deck,
  { id, link }: Pick<Slide, 'id' | 'link'>,
): Pick<Slide, 'label' | 'headline'> {
  const own = composed.find((slide) => slide.id === id)
  const selection = slideSelection(indexed, { link })
  if (own && own.link === writeSelection(selection)) return own
  const view = composeView(indexed, selection, id)
  const filters = view?.label ?? sayFilters(summaryView(indexed, selection, matching(indexed, selection)))
  return { label: own?.label ?? filters, headline: view?.headline ?? fitHeadline(filters) }
}

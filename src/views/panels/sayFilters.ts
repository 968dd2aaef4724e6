import { say } from '#messages/say.ts'
import type { SummaryView } from './summaryView.ts'

/** The active filters in words: "Initiative: Global Security · Place: Russia". */
export function sayFilters({ chips }: Pick<SummaryView, 'chips'>): string {
  return chips.length > 0 ? chips.map(({ label }) => label).join(say('filters.joined')) : say('filters.none')
}

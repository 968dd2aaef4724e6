import boundaries from '#messages/boundaries.json' with { type: 'json' }
import { say, sayList } from '#messages/say.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { fileStem } from '#shelf/fileStem.ts'
import { isOpenedId } from '#statement/openedId.ts'
import { headerView } from '#views/panels/headerView.ts'
import { shownKinds } from '#views/panels/legendKinds.ts'
import { mapView } from '#views/panels/mapView.ts'
import { sayFilters } from '#views/panels/sayFilters.ts'
import { summaryView } from '#views/panels/summaryView.ts'
import { saySource } from '#views/words/sayAttribution.ts'
import { sayFullDate } from '#views/words/sayDates.ts'
import { speakerAs } from '#views/words/speakerAs.ts'

/** What every file that leaves the page says of itself, in words. */
export interface ExportHead {
  /** Id of the statement. */
  readonly id: string
  /** The statement's title, or what stands for it. */
  readonly title: string
  /** "Report of remarks" */
  readonly kind: string
  /** "9 January 2024", as far as it is known; null where nothing is. */
  readonly date: string | null
  /** "Report of Wang Yi’s remarks, 9 January 2024" */
  readonly attribution: string
  /** "Report of remarks by Wang Yi, Foreign Minister of China · Beijing, 9 January 2024" */
  readonly byline: string
  /** "Initiative: Global Security · Place: Russia", or "No filter". */
  readonly filters: string
  /** "1 of 14 sentences" */
  readonly sentences: string
  readonly isFiltered: boolean
  /** What the relations of places that are drawn mean, a line each; how filtered counts are to be read comes first. */
  readonly legend: readonly string[]
  /** Which choices the geometry makes, and that they are no position on status. */
  readonly boundaryNote: string
  /**
   * Address of what is shown as it is said; null where there is none that leads here. That of a statement that was opened
   * leads nowhere else, and says so.
   */
  readonly link: string | null
  /** The address alone, where it leads to what is shown on any device; else null. */
  readonly address: string | null
  /** What the names of its files begin with. */
  readonly stem: string
}

const sayLegend = (indexed: StatementIndex, selection: Selection): readonly string[] => {
  const view = mapView(indexed, selection, matching(indexed, selection))
  const isVenueDrawn = view.venues.some(({ isLit, isChosen }) => isLit || isChosen)
  return [
    sayTakeaway('legend.matching'),
    ...shownKinds(view).map((kind) => sayTakeaway(`legend.${kind}`, { as: speakerAs(indexed) })),
    ...(isVenueDrawn ? [sayTakeaway('legend.venue')] : []),
  ]
}

/**
 * The head of every export of a statement under a selection: what it is, what is chosen, how it is to be read.
 *
 * @param link address of what is shown, null where there is none that leads here
 */
export function exportHead(indexed: StatementIndex, selection: Selection, link: string | null): ExportHead {
  const { id, date } = indexed.statement.metadata
  const { title, byline, dateline, kindNote } = headerView(indexed)
  const summary = summaryView(indexed, selection, matching(indexed, selection))
  const isKept = isOpenedId(id)
  return {
    id,
    title,
    kind: kindNote,
    date: date ? sayFullDate(date) : null,
    attribution: saySource(indexed),
    byline: [byline, dateline].filter(Boolean).join(say('filters.joined')),
    filters: sayFilters(summary),
    sentences: summary.status,
    isFiltered: summary.isFiltered,
    legend: sayLegend(indexed, selection),
    boundaryNote: sayTakeaway('boundary.note', { places: sayList(boundaries.map(({ name }) => name)) }),
    link: link !== null && isKept ? sayTakeaway('head.linkKept', { link }) : link,
    address: isKept ? null : link,
    stem: fileStem(title, id),
  }
}

/** Name of a file: `fileNameFor(head, 'map', 'png')` is "Wang-Yi-on-diplomacy-map.png". */
export function fileNameFor({ stem }: Pick<ExportHead, 'stem'>, part: string, ending: string): string {
  return `${stem}-${part}.${ending}`
}

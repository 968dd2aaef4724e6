import { say } from '#messages/say.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { countSentences, matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import type { IsoDate } from '#statement/units.ts'
import { type TimelineEntry, timelineView } from '#views/panels/timelineView.ts'
import type { ExportHead } from './exportHead.ts'

/** A meeting whose days are known. */
export interface DatedEntry {
  /** Id of the meeting. */
  readonly id: string
  readonly name: string
  /** First and last day, both of them days of the meeting. */
  readonly start: IsoDate
  readonly end: IsoDate
  /** Null where it is not known. */
  readonly city: string | null
  /** What the statement says of it, where its days come from, and what the statement is; a line each. */
  readonly about: readonly string[]
}

/** The meetings of a timeline that a calendar can hold, and those it cannot. */
export interface DatedEntries {
  /** In the order of their days. */
  readonly entries: readonly DatedEntry[]
  /** Names of those that are known to the month or year, or not at all. */
  readonly leftOut: readonly string[]
}

const sayNamed = ({ tense, matching, total }: TimelineEntry, isFiltered: boolean): string => {
  if (tense === 'context') return sayTakeaway('calendar.context')
  return isFiltered
    ? sayTakeaway('calendar.namedOf', { matching, total })
    : sayTakeaway('calendar.named', { total })
}

const saySources = ({ sources, stated, isLater }: TimelineEntry): readonly string[] => [
  ...(stated === null ? [] : [stated]),
  ...sources.map(({ publisher, url, published }) =>
    sayTakeaway('calendar.source', {
      publisher,
      day: published ?? 'unknown',
      url: url ?? 'none',
    }),
  ),
  ...(isLater ? [sayTakeaway('calendar.later')] : []),
]

/**
 * The meetings of the timeline as it stands: what every filter leaves, and, as long as nothing is chosen, the events of
 * the year where they are shown.
 *
 * @param withContext whether the timeline shows the events of the year
 */
export function datedEntries(
  indexed: StatementIndex,
  selection: Selection,
  withContext: boolean,
  head: ExportHead,
): DatedEntries {
  const match = matching(indexed, selection)
  const view = timelineView(indexed, selection, match)
  const isLeft = ({ id }: { readonly id: string }): boolean =>
    !match.isFiltered || countSentences(match, indexed.evidence.forum.get(id) ?? []).matching > 0
  const shown = [
    ...view.entries.filter(isLeft),
    ...(withContext && !match.isFiltered ? view.context : []),
  ].sort((one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end))
  const isDated = ({ precision }: TimelineEntry): boolean => precision === 'day'
  return {
    entries: shown.filter(isDated).map((entry) => ({
      id: entry.id,
      name: entry.name,
      start: entry.start,
      end: entry.end,
      city: entry.city,
      about: [
        sayNamed(entry, match.isFiltered),
        ...saySources(entry),
        ...(entry.note === null ? [] : [entry.note]),
        sayTakeaway('calendar.statement', { title: head.title, attribution: head.attribution }),
        ...(head.isFiltered ? [say('filters.print', { filters: head.filters })] : []),
        ...(head.link === null ? [] : [head.link]),
      ],
    })),
    leftOut: [...shown.filter((entry) => !isDated(entry)), ...view.undated.filter(isLeft)].map(
      ({ name }) => name,
    ),
  }
}

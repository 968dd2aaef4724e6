import { sayComparedViews } from '#messages/sayComparedViews.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { unique } from '#reading/unique.ts'
import { isFiltered } from '#selection/selection.ts'
import type { Dated } from '#statement/dated.ts'
import { type AxisSegment, axisSegments } from '#views/panels/axisSegments.ts'
import type { ForumStanding } from '#views/panels/forumStanding.ts'
import { sayTimelineNote } from '#views/panels/sayTimelineNote.ts'
import { type TimelineEntry, type TimelineView, timelineView } from '#views/panels/timelineView.ts'
import type { ComparedPair, Side } from './comparedPair.ts'
import { countChanges, type NamingChange, type StatementComparison } from './compareStatements.ts'

/** A forum as one of two texts names it; its short name begins with the sign of its change. */
export interface ComparedForum extends TimelineEntry {
  readonly change: NamingChange
}

/** The forums of one text, on the axis that both share; `statement` is the day of the text, called A or B. */
export interface ForumRow extends TimelineView {
  readonly entries: readonly ComparedForum[]
}

/** A forum whose date is not known, of either text or both. */
export interface ComparedUndated {
  readonly id: string
  readonly name: string
  /** With the sign of its change. */
  readonly written: string
  readonly label: string
  readonly change: NamingChange
  readonly standing: ForumStanding
  readonly isChosen: boolean
}

/** The forums of two texts, one row each along one axis. */
export interface ComparedForumsView {
  /** "3 added, 2 dropped, 2 kept · dates stated in the text", under a filter how many stand in a matching sentence. */
  readonly note: string
  readonly rows: Readonly<Record<Side, ForumRow>>
  readonly undated: readonly ComparedUndated[]
  /** Whether neither text names a forum at all. */
  readonly isEmpty: boolean
}

const sides = ['first', 'second'] as const

/** From the earlier text to the later; null where neither is dated. */
const spanOf = (...texts: readonly StatementIndex[]): Dated | null => {
  const dates = texts.flatMap(({ statement }) => statement.metadata.date ?? [])
  const [earliest, latest] = [
    dates.map(({ start }) => start).sort()[0],
    dates
      .map(({ end }) => end)
      .sort()
      .at(-1),
  ]
  return earliest && latest ? { start: earliest, end: latest, precision: 'day' } : null
}

const axes = new WeakMap<StatementComparison, readonly AxisSegment[]>()

/** The axis of all forums of both texts, whatever is chosen: the same object for the same comparison. */
const axisOf = ({ first, second, comparison }: ComparedPair): readonly AxisSegment[] => {
  const known = axes.get(comparison)
  if (known) return known
  const editions = [first, second].flatMap(({ forums }) => [...forums.values()].map(({ edition }) => edition))
  const segments = axisSegments(editions, spanOf(first, second))
  axes.set(comparison, segments)
  return segments
}

const sayEntry = (entry: TimelineEntry, change: NamingChange, side: Side): string =>
  sayComparedViews('compared.forumEntry', {
    name: entry.name,
    change: sayComparedViews('compared.change', { change }),
    isKept: String(change === 'kept'),
    side,
    isSomewhere: String(entry.city !== null),
    city: entry.city ?? '',
    dates: entry.dates,
  })

const signed = (name: string, change: NamingChange): string =>
  sayComparedViews('compared.signed', { name, change })

type ChangeOf = (id: string) => NamingChange | null

const rowOf = (pair: ComparedPair, side: Side, changeOf: ChangeOf): ForumRow => {
  const view = timelineView(pair[side], pair.selection, pair.matches[side])
  return {
    ...view,
    segments: axisOf(pair),
    context: [],
    statement: view.statement && { ...view.statement, name: sayComparedViews('compared.side', { side }) },
    entries: view.entries.flatMap((entry) => {
      const change = changeOf(entry.id)
      if (!change) return []
      return [
        {
          ...entry,
          change,
          shortName: signed(entry.shortName, change),
          label: sayEntry(entry, change, side),
        },
      ]
    }),
  }
}

const undatedOf = (rows: ComparedForumsView['rows'], changeOf: ChangeOf): readonly ComparedUndated[] => {
  const found = sides.map((side) => new Map(rows[side].undated.map((forum) => [forum.id, forum])))
  return unique(found.flatMap((forums) => [...forums.keys()])).flatMap((id) => {
    const change = changeOf(id)
    const named = found.flatMap((forums) => forums.get(id) ?? [])
    const [one] = named
    if (!change || !one) return []
    const lit = named.find(({ standing }) => standing !== 'quiet') ?? one
    const isBoth = named.length === 2
    return [
      {
        id,
        name: one.name,
        change,
        written: signed(one.name, change),
        label: sayComparedViews('compared.forumUndated', {
          name: one.name,
          change: sayComparedViews('compared.change', { change }),
          sides: isBoth ? 'both' : found[0]?.has(id) ? 'first' : 'second',
        }),
        standing: lit.standing,
        isChosen: one.isChosen,
      },
    ]
  })
}

const sayNote = (pair: ComparedPair, rows: ComparedForumsView['rows']): string => {
  const { comparison, selection } = pair
  const forums = comparison.values.forum
  if (forums.length === 0) return ''
  if (!isFiltered(selection, 'forum')) {
    const entries = sides.flatMap((side) => rows[side].entries)
    const dates = sayTimelineNote({ entries, undated: [], context: [] }, false)
    return [sayComparedViews('compared.forumCounts', countChanges(forums)), dates].filter(Boolean).join(' · ')
  }
  const lit = new Set(
    sides.flatMap((side) =>
      [...rows[side].entries, ...rows[side].undated].flatMap(({ id, matching }) =>
        matching > 0 ? [id] : [],
      ),
    ),
  )
  return sayComparedViews('compared.forumsMatching', { matching: lit.size, n: forums.length })
}

/**
 * The forums that two texts name, in order of their dates along one axis; what both name stands in both rows. Every filter
 * counts but that on forums; of one change alone while only that is shown.
 */
export function comparedForumsView(pair: ComparedPair): ComparedForumsView {
  const changes = new Map(pair.comparison.values.forum.map(({ id, change }) => [id, change]))
  const changeOf: ChangeOf = (id) => {
    const change = changes.get(id) ?? null
    return pair.show === null || pair.show === change ? change : null
  }
  const rows = { first: rowOf(pair, 'first', changeOf), second: rowOf(pair, 'second', changeOf) }
  return {
    note: sayNote(pair, rows),
    rows,
    undated: undatedOf(rows, changeOf),
    isEmpty: changes.size === 0,
  }
}

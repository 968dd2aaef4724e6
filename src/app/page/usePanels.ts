import { useCallback, useMemo } from 'react'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type Matching, matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { filterOptions } from '#views/panels/filterOptions.ts'
import { type HeaderView, headerView } from '#views/panels/headerView.ts'
import { initiativeSlots } from '#views/panels/initiativeSlots.ts'
import { type InitiativeRow, initiativeView } from '#views/panels/initiativeView.ts'
import { type MapView, mapView } from '#views/panels/mapView.ts'
import {
  belowTitle,
  type ReaderParagraph,
  readerView,
  type TextPiece,
  titlePieces,
} from '#views/panels/readerView.ts'
import { type SummaryView, summaryView } from '#views/panels/summaryView.ts'
import { type ThemeView, themeView } from '#views/panels/themeView.ts'
import { type TimelineView, timelineView } from '#views/panels/timelineView.ts'

/** How many colours of initiatives the tokens have. */
const initiativeColors = 6

/** What the panels of the page show. Each part stays the same object until what it is made from changes. */
export interface Panels {
  readonly match: Matching
  readonly header: HeaderView
  readonly summary: SummaryView
  readonly initiatives: readonly InitiativeRow[]
  readonly map: MapView
  readonly timeline: TimelineView
  readonly themes: ThemeView
  /** The title in pieces, where the text has it. */
  readonly titleMarks: readonly TextPiece[] | null
  readonly paragraphs: readonly ReaderParagraph[]
  readonly optionsFor: ReturnType<typeof filterOptions>
  /** Colour of an initiative, by its id. */
  readonly colorOf: (id: string) => string
  /** Colour of what matches: that of the initiative, where exactly one is chosen. */
  readonly accent: string
}

/** Makes the views of a statement under a selection. */
export function usePanels(indexed: StatementIndex, selection: Selection): Panels {
  const match = useMemo(() => matching(indexed, selection), [indexed, selection])
  const header = useMemo(() => headerView(indexed), [indexed])
  const summary = useMemo(() => summaryView(indexed, selection, match), [indexed, selection, match])
  const initiatives = useMemo(() => initiativeView(indexed, selection, match), [indexed, selection, match])
  const map = useMemo(() => mapView(indexed, selection, match), [indexed, selection, match])
  const timeline = useMemo(() => timelineView(indexed, selection, match), [indexed, selection, match])
  const themes = useMemo(() => themeView(indexed, selection, match), [indexed, selection, match])
  const { title } = header
  const whole = useMemo(() => readerView(indexed), [indexed])
  const paragraphs = useMemo(() => belowTitle(whole, title), [whole, title])
  const optionsFor = useMemo(() => filterOptions(indexed, selection), [indexed, selection])
  const slots = useMemo(() => {
    const known = indexed.knowledge.initiatives?.initiatives ?? []
    const named = [...indexed.evidence.initiative.keys()]
    return initiativeSlots(
      named,
      known.map(({ id }) => id),
      initiativeColors,
    )
  }, [indexed])
  const colorOf = useCallback((id: string) => `var(--initiative-${(slots.get(id) ?? 0) + 1})`, [slots])
  const chosen = selection.initiative
  const accent = chosen.length === 1 && chosen[0] ? colorOf(chosen[0]) : 'var(--named)'
  return {
    match,
    header,
    summary,
    initiatives,
    map,
    timeline,
    themes,
    titleMarks: useMemo(() => titlePieces(whole, title), [whole, title]),
    paragraphs,
    optionsFor,
    colorOf,
    accent,
  }
}

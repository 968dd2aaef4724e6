import { say, sayList } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { countMatches, evidenceFor, type Matching, matching } from '#selection/matching.ts'
import {
  type Dimension,
  dimensions,
  isActive,
  readPartner,
  type Selection,
  withoutDimension,
} from '#selection/selection.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayDates } from '#views/words/sayDates.ts'

/** A partner that is chosen and also reached through groups, which the reader may drop. */
export interface ImpliedChoice {
  readonly partner: string
  readonly name: string
  readonly namedOnly: boolean
  /** Whether a closed group implies it; else it is a member of a forum. */
  readonly isImplied: boolean
}

/** One active filter: what its chip says and what it allows. */
export interface FilterChip {
  readonly dimension: Dimension
  /** "Partner: Russia, also through BRICS" */
  readonly label: string
  /** "Russia, also through BRICS" */
  readonly values: string
  readonly implied: readonly ImpliedChoice[]
}

/** One way out of a selection that nothing matches. */
export interface WayOut {
  readonly dimension: Dimension
  readonly label: string
  /** Sentences that would match without this filter. */
  readonly returning: number
}

/** The selection read aloud. */
export interface SummaryView {
  /** "All 14 sentences" or "1 of 14 sentences". */
  readonly status: string
  readonly matching: number
  readonly total: number
  readonly isFiltered: boolean
  readonly chips: readonly FilterChip[]
  /** Empty unless nothing matches. */
  readonly waysOut: readonly WayOut[]
}

const sayPartnerChoice = (indexed: StatementIndex, choice: string): string => {
  const { id, namedOnly } = readPartner(choice)
  const name = namesOf(indexed).full('partner', id)
  if (namedOnly) return say('chip.namedOnly', { name })
  const evidence = evidenceFor(indexed, 'partner', choice)
  const groups = evidence.flatMap(({ via }) => {
    if (!via || (via.kind === 'forum' && indexed.forums.get(via.id)?.series.members === id)) return []
    return [namesOf(indexed).full(via.kind === 'forum' ? 'forum' : 'partner', via.id)]
  })
  if (groups.length === 0) return name
  const isNamed = evidence.some(({ via }) => via === null)
  return say(isNamed ? 'chip.alsoThrough' : 'chip.through', { name, groups: sayList([...new Set(groups)]) })
}

const sayValues = (indexed: StatementIndex, selection: Selection, dimension: Dimension): string => {
  if (dimension === 'text') return say('chip.words', { text: selection.text })
  if (dimension === 'period') {
    const { from, to } = selection.period ?? { from: '', to: '' }
    return sayDates({ start: from, end: to, precision: 'day' })
  }
  const names = selection[dimension].map((value) =>
    dimension === 'partner' ? sayPartnerChoice(indexed, value) : namesOf(indexed).short(dimension, value),
  )
  return sayList(names, 'disjunction')
}

const impliedChoices = (indexed: StatementIndex, selection: Selection): ImpliedChoice[] =>
  selection.partner.flatMap((choice) => {
    const { id, namedOnly } = readPartner(choice)
    const all = evidenceFor(indexed, 'partner', id)
    const isBoth = all.some(({ via }) => via) && all.some(({ via }) => !via)
    const isImplied = all.some(({ via }) => via?.kind === 'group')
    return isBoth ? [{ partner: id, name: namesOf(indexed).full('partner', id), namedOnly, isImplied }] : []
  })

/** Says what is chosen, how much matches, and, when nothing does, which filter to drop. */
export function summaryView(indexed: StatementIndex, selection: Selection, match: Matching): SummaryView {
  const total = indexed.sentences.length
  const count = countMatches(match)
  const active = dimensions.filter((dimension) => isActive(selection, dimension))
  const chips = active.map((dimension) => {
    const values = sayValues(indexed, selection, dimension)
    return {
      dimension,
      label: say('chip.label', { dimension: say(`dimension.${dimension}`), values }),
      values,
      implied: dimension === 'partner' ? impliedChoices(indexed, selection) : [],
    }
  })
  const waysOut =
    match.isFiltered && count === 0
      ? chips.map(({ dimension, label }) => ({
          dimension,
          label,
          returning: countMatches(matching(indexed, withoutDimension(selection, dimension))),
        }))
      : []
  return {
    status: match.isFiltered ? say('status.some', { matching: count, total }) : say('status.all', { total }),
    matching: count,
    total,
    isFiltered: match.isFiltered,
    chips,
    waysOut,
  }
}

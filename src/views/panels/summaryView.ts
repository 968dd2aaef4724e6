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
import { forumKindOf } from '#views/words/forumKind.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { relationOf } from '#views/words/relationOf.ts'
import { sayDates } from '#views/words/sayDates.ts'
import { speakerAs } from '#views/words/speakerAs.ts'
import { sayHint } from './sayHint.ts'

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
  /** "Place" */
  readonly what: string
  /** "Place: Russia, also through BRICS" */
  readonly label: string
  /** "Russia, also through BRICS" */
  readonly values: string
  readonly implied: readonly ImpliedChoice[]
}

/** One way out of a selection that nothing matches. */
export interface WayOut {
  readonly dimension: Dimension
  /** "Place" */
  readonly what: string
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
  /** What can be chosen, as long as nothing is: "Choose a country or a theme: every view follows." */
  readonly hint: string
  /** Empty unless nothing matches. */
  readonly waysOut: readonly WayOut[]
}

/** "Ukraine, conflict": who speaks or is party to a conflict is said to be; among several in brackets. */
const sayChosenPlace = (indexed: StatementIndex, id: string, isAlone: boolean): string => {
  const name = namesOf(indexed).full('partner', id)
  const relation = relationOf(indexed, id)
  if (relation !== 'conflict' && relation !== 'speaker') return name
  const standing = say(`relation.${relation === 'speaker' ? speakerAs(indexed) : relation}`)
  return say(isAlone ? 'chip.standing' : 'chip.standingOf', { name, relation: standing })
}

const sayPartnerChoice = (indexed: StatementIndex, choice: string, isAlone: boolean): string => {
  const { id, namedOnly } = readPartner(choice)
  const name = sayChosenPlace(indexed, id, isAlone)
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
    dimension === 'partner'
      ? sayPartnerChoice(indexed, value, selection.partner.length === 1)
      : namesOf(indexed).short(dimension, value),
  )
  return sayList(names, 'disjunction')
}

/** "Place", "Group", or both: who speaks and the parties of conflicts are chosen too, so none is called a partner. */
const sayDimension = (
  indexed: StatementIndex,
  { partner, forum }: Selection,
  dimension: Dimension,
): string => {
  if (dimension === 'forum') {
    const kind = forumKindOf(indexed, forum)
    return say(`dimension.${kind === 'mixed' ? 'forumOrMeeting' : kind}`)
  }
  if (dimension !== 'partner') return say(`dimension.${dimension}`)
  const known = new Set(indexed.knowledge.groups?.groups.map(({ id }) => id))
  const groups = partner.filter((choice) => known.has(readPartner(choice).id)).length
  if (groups === 0) return say('dimension.partner')
  return say(groups === partner.length ? 'dimension.group' : 'dimension.placeOrGroup')
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
    const what = sayDimension(indexed, selection, dimension)
    return {
      dimension,
      what,
      label: say('chip.label', { dimension: what, values }),
      values,
      implied: dimension === 'partner' ? impliedChoices(indexed, selection) : [],
    }
  })
  const waysOut =
    match.isFiltered && count === 0
      ? chips.map(({ dimension, what, label }) => ({
          dimension,
          what,
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
    hint: match.isFiltered ? say('filters.hintFiltered') : sayHint(indexed),
    waysOut,
  }
}

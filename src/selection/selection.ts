import type { ListedDimension } from '#reading/statementIndex.ts'
import type { IsoDate } from '#statement/units.ts'

/** A span of days brushed on the timeline, both ends included. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Every dimension the reader can filter by. */
export type Dimension = ListedDimension | 'period' | 'text'

/** All dimensions, in the order they are written and read aloud. */
export const dimensions: readonly Dimension[] = ['initiative', 'partner', 'forum', 'theme', 'period', 'text']

/**
 * What the reader has chosen: values within a dimension are alternatives, dimensions narrow each other,
 * nothing chosen means all.
 *
 * Lists are sorted and without repetition, so that equal selections have equal addresses. A partner
 * ending in `.named` counts only the sentences that name it, not those that reach it through a group.
 */
export interface Selection {
  readonly initiative: readonly string[]
  readonly partner: readonly string[]
  readonly forum: readonly string[]
  readonly theme: readonly string[]
  readonly period: Period | null
  /** Words searched for; empty for none. */
  readonly text: string
}

/** Nothing chosen. */
export const everything: Selection = {
  initiative: [],
  partner: [],
  forum: [],
  theme: [],
  period: null,
  text: '',
}

/** Characters of searched words that are kept: more than a sentence is not searched for. */
export const longestText = 200

/** Searched words as they are kept: without white space around them, and no longer than `longestText`. */
export function keptText(text: string): string {
  const trimmed = text.trim()
  // Not between the two halves of one character.
  return trimmed.length <= longestText
    ? trimmed
    : trimmed
        .slice(0, longestText)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim()
}

const namedSuffix = '.named'
const endsNamed = /\.named$/i

/** A partner choice taken apart: `"RUS.named"` is Russia without the sentences that only imply it, in any case. */
export function readPartner(choice: string): { readonly id: string; readonly namedOnly: boolean } {
  return { id: choice.replace(endsNamed, ''), namedOnly: endsNamed.test(choice) }
}

/** The choice that `readPartner` takes apart. */
export function partnerChoice(id: string, namedOnly: boolean): string {
  return namedOnly ? id + namedSuffix : id
}

/** Canonical list: sorted, each value once. */
export function canonical(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}

const idOf = (dimension: ListedDimension, choice: string): string =>
  dimension === 'partner' ? readPartner(choice).id : choice

/** Whether a value is chosen, as named or in full. */
export function isChosen(selection: Selection, dimension: ListedDimension, value: string): boolean {
  return selection[dimension].some((choice) => idOf(dimension, choice) === value)
}

/** Adds the value, or takes it away again; what one click does. */
export function toggle(selection: Selection, dimension: ListedDimension, value: string): Selection {
  const others = selection[dimension].filter((choice) => idOf(dimension, choice) !== idOf(dimension, value))
  const isOn = others.length < selection[dimension].length
  return { ...selection, [dimension]: canonical(isOn ? others : [...others, value]) }
}

/** Keeps or drops the sentences that reach a chosen partner only through a group; no change if it is not chosen. */
export function setNamedOnly(selection: Selection, partner: string, namedOnly: boolean): Selection {
  if (!isChosen(selection, 'partner', partner)) return selection
  const others = selection.partner.filter((choice) => readPartner(choice).id !== partner)
  return { ...selection, partner: canonical([...others, partnerChoice(partner, namedOnly)]) }
}

/** Sets the period or takes it away with null; ends given the wrong way round are exchanged. */
export function setPeriod(selection: Selection, period: Period | null): Selection {
  if (period && period.from > period.to) return { ...selection, period: { from: period.to, to: period.from } }
  return { ...selection, period }
}

/** Sets the words searched for; surrounding white space is dropped, and what is longer than is searched for. */
export function setText(selection: Selection, text: string): Selection {
  return { ...selection, text: keptText(text) }
}

/** Takes one dimension out of the selection. */
export function withoutDimension(selection: Selection, dimension: Dimension): Selection {
  return { ...selection, [dimension]: everything[dimension] }
}

/** Whether anything is chosen in the dimension. */
export function isActive(selection: Selection, dimension: Dimension): boolean {
  return dimension === 'period' ? selection.period !== null : selection[dimension].length > 0
}

/** Whether anything is chosen at all, leaving aside one dimension if given. */
export function isFiltered(selection: Selection, except?: Dimension): boolean {
  return dimensions.some((dimension) => dimension !== except && isActive(selection, dimension))
}

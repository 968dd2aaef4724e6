import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'
import { byName } from '#views/words/byName.ts'
import { namesOf } from '#views/words/namesOf.ts'
import type { FilterOption, MenuDimension } from './filterOption.ts'

const option = (
  indexed: StatementIndex,
  selection: Selection,
  dimension: ListedDimension,
  id: string,
  keywords: readonly (string | null)[],
): FilterOption => ({
  id,
  label: namesOf(indexed).full(dimension, id),
  keywords: keywords.filter((word) => word !== null),
  count: sentencesOf(indexed.evidence[dimension].get(id) ?? []).length,
  isChosen: isChosen(selection, dimension, id),
})

const named = (one: FilterOption, other: FilterOption): number =>
  Number(other.count > 0) - Number(one.count > 0) || byName(one.label, other.label)

const textsOf = (terms: readonly { readonly text: string }[]): string[] => terms.map(({ text }) => text)

/**
 * Values each menu offers, those of the statement first. Under partners every country, group and body of the
 * knowledge is listed, since that one is absent is an answer too.
 */
export function filterOptions(indexed: StatementIndex, selection: Selection) {
  const partners = (): FilterOption[] => {
    const places = (indexed.knowledge.places?.places ?? []).map(
      ({ code, iso2, official, terms, searchNames = [] }) =>
        option(indexed, selection, 'partner', code, [
          code,
          iso2,
          official,
          ...textsOf(terms),
          ...searchNames,
        ]),
    )
    const groups = (indexed.knowledge.groups?.groups ?? []).map(({ id, shortName, terms }) =>
      option(indexed, selection, 'partner', id, [shortName, ...textsOf(terms)]),
    )
    const known = new Set([...places, ...groups].map(({ id }) => id))
    const others = [...indexed.evidence.partner.keys()]
      .filter((id) => !known.has(id))
      .map((id) => option(indexed, selection, 'partner', id, []))
    return [...groups, ...places, ...others].sort(named)
  }
  const forums = (): FilterOption[] =>
    [...indexed.evidence.forum.keys()].map((id) =>
      option(indexed, selection, 'forum', id, [
        indexed.forums.get(id)?.edition.name ?? null,
        indexed.forums.get(id)?.edition.venue?.labelCity ?? null,
      ]),
    )
  const themes = (): FilterOption[] =>
    (indexed.knowledge.themes?.themes ?? [])
      .map(({ id, terms }) => option(indexed, selection, 'theme', id, terms))
      .filter(({ count }) => count > 0)
  const lists: Record<MenuDimension, () => FilterOption[]> = {
    partner: partners,
    forum: forums,
    theme: themes,
  }
  return (dimension: MenuDimension): readonly FilterOption[] => lists[dimension]()
}

import { sentencesOf } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'
import type { Corpus, ListedDimension } from '#statement/corpus.ts'
import type { FilterOption, MenuDimension } from '#ui/filters/filterOption.ts'
import { namesOf } from '#views/namesOf.ts'

const option = (
  corpus: Corpus,
  selection: Selection,
  dimension: ListedDimension,
  id: string,
  keywords: readonly (string | null)[],
): FilterOption => ({
  id,
  label: namesOf(corpus).full(dimension, id),
  keywords: keywords.filter((word) => word !== null),
  count: sentencesOf(corpus.evidence[dimension].get(id) ?? []).length,
  isChosen: isChosen(selection, dimension, id),
})

const named = (one: FilterOption, other: FilterOption): number =>
  Number(other.count > 0) - Number(one.count > 0) || one.label.localeCompare(other.label)

const textsOf = (terms: readonly { readonly text: string }[]): string[] => terms.map(({ text }) => text)

/**
 * Values each menu offers, those of the statement first. Under partners every country, group and body of the
 * knowledge is listed, since that one is absent is an answer too.
 */
export function filterOptions(corpus: Corpus, selection: Selection) {
  const partners = (): FilterOption[] => {
    const places = (corpus.knowledge.places?.places ?? []).map(
      ({ code, iso2, official, terms, searchNames = [] }) =>
        option(corpus, selection, 'partner', code, [code, iso2, official, ...textsOf(terms), ...searchNames]),
    )
    const groups = (corpus.knowledge.groups?.groups ?? []).map(({ id, shortName, terms }) =>
      option(corpus, selection, 'partner', id, [shortName, ...textsOf(terms)]),
    )
    const known = new Set([...places, ...groups].map(({ id }) => id))
    const others = [...corpus.evidence.partner.keys()]
      .filter((id) => !known.has(id))
      .map((id) => option(corpus, selection, 'partner', id, []))
    return [...groups, ...places, ...others].sort(named)
  }
  const forums = (): FilterOption[] =>
    [...corpus.evidence.forum.keys()].map((id) =>
      option(corpus, selection, 'forum', id, [
        corpus.forums.get(id)?.edition.name ?? null,
        corpus.forums.get(id)?.edition.venue.labelCity ?? null,
      ]),
    )
  const themes = (): FilterOption[] =>
    (corpus.knowledge.themes?.themes ?? [])
      .map(({ id, terms }) => option(corpus, selection, 'theme', id, terms))
      .filter(({ count }) => count > 0)
  const lists: Record<MenuDimension, () => FilterOption[]> = {
    partner: partners,
    forum: forums,
    theme: themes,
  }
  return (dimension: MenuDimension): readonly FilterOption[] => lists[dimension]()
}

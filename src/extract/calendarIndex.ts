import type { WrittenEdition, WrittenForumSeries, WrittenForums } from '#knowledge/writtenKnowledge.ts'

interface CalendarIndex {
  readonly byId: ReadonlyMap<string, WrittenForumSeries>
  readonly byName: ReadonlyMap<string, readonly WrittenEdition[]>
}

const made = new WeakMap<WrittenForums, CalendarIndex>()

/** What is looked up in a calendar; made once for each. */
const indexOf = (forums: WrittenForums): CalendarIndex => {
  const known = made.get(forums)
  if (known) return known
  const byName = new Map<string, WrittenEdition[]>()
  for (const edition of forums.forums.flatMap(({ editions }) => editions))
    for (const name of edition.wordings ?? []) byName.set(name, [...(byName.get(name) ?? []), edition])
  const index = { byId: new Map(forums.forums.map((series) => [series.id, series])), byName }
  made.set(forums, index)
  return index
}

/** Series of a calendar by their ids. */
export function seriesById(forums: WrittenForums): ReadonlyMap<string, WrittenForumSeries> {
  return indexOf(forums).byId
}

/** Meetings of a calendar by the names of their own, "Hiroshima Summit". */
export function editionsByName(forums: WrittenForums): ReadonlyMap<string, readonly WrittenEdition[]> {
  return indexOf(forums).byName
}

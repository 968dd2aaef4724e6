import type { WrittenKnowledge } from './writtenKnowledge.ts'

/** Series of the start with the meetings that are named besides, and an event that is one of them no second time. */
const namedForums = (
  start: WrittenKnowledge['forums'],
  whole: WrittenKnowledge['forums'],
  named: ReadonlySet<string>,
) => {
  const started = new Map(start.forums.map((series) => [series.id, series]))
  const forums = whole.forums.flatMap((series) => {
    const known = started.get(series.id)
    const own = new Set(known?.editions.map(({ id }) => id))
    const editions = series.editions.filter(({ id }) => own.has(id) || named.has(id))
    if (!known && editions.length === 0) return []
    return editions.length === own.size && known ? [known] : [{ ...series, ...known, editions }]
  })
  const meetings = new Set(forums.flatMap(({ editions }) => editions.map(({ id }) => id)))
  const events = start.context.events.filter(({ id }) => !meetings.has(id))
  return { forums, context: { ...start.context, events } }
}

/**
 * The knowledge that a page starts with, and what is named besides: groups with their members, meetings of
 * the calendar. What else is known need not travel.
 *
 * @param start what every page starts with
 * @param whole all that is known
 * @param named ids of what its statements name, see `namedIn`
 */
export function withNamed(
  start: WrittenKnowledge,
  whole: WrittenKnowledge,
  named: ReadonlySet<string>,
): WrittenKnowledge {
  const started = new Map(start.groups.groups.map((group) => [group.id, group]))
  const groups = whole.groups.groups.flatMap((group) => {
    const known = started.get(group.id)
    if (named.has(group.id)) return [group]
    return known ? [known] : []
  })
  return {
    ...start,
    groups: { groups, sources: whole.groups.sources },
    forums: { ...namedForums(start.forums, whole.forums, named), sources: whole.forums.sources },
  }
}

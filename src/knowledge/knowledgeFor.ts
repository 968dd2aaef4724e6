import type { Dated } from '#statement/dated.ts'
import type { Statement } from '#statement/statement.ts'
import type { Edition, PageKnowledge } from './knowledge.ts'
import type { KnowledgePart } from './knowledgeFiles.ts'
import { namedIn } from './namedIn.ts'
import { pagePart } from './pagePart.ts'
import { type Whole, wholeKnowledge } from './wholeFile.ts'
import { withNamed } from './withNamed.ts'
import { withNeighbours } from './withNeighbours.ts'
import type { WrittenForums, WrittenKnowledge } from './writtenKnowledge.ts'

/** Whether a meeting falls into the years of a statement; none does where that has no date. */
const isOfYear = ({ start, end }: Edition, date: Dated | null): boolean =>
  date !== null && start.slice(0, 4) <= date.end.slice(0, 4) && end.slice(0, 4) >= date.start.slice(0, 4)

/** Series of the start with the meetings of the statement's years, and all else that is known to be held in them. */
const forumsOfYear = (
  start: WrittenForums,
  whole: WrittenForums,
  rule: string,
  date: Dated | null,
): WrittenForums => {
  const forums = start.forums.map((series) => ({
    ...series,
    editions: series.editions.filter((edition) => isOfYear(edition, date)),
  }))
  const meetings = whole.forums.flatMap(({ kind, editions }) => (kind === 'meeting' ? [] : editions))
  const listed = new Set(forums.flatMap(({ editions }) => editions.map(({ id }) => id)))
  const events = [...meetings, ...whole.context.events].filter(
    (event) => isOfYear(event, date) && !listed.has(event.id),
  )
  return { ...start, forums, context: { rule, events } }
}

const partOf = <Part extends KnowledgePart>(knowledge: WrittenKnowledge, part: Part): PageKnowledge[Part] => {
  const result = pagePart(knowledge, part)
  // What was checked when it was read, or written by this program, is no news to the same schema.
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/**
 * The knowledge that a page needs to show one statement, of the same shape as the files it starts with: everything
 * that can be asked for by name; members, with their periods, of the groups that the statement names; the meetings
 * that it names, of whatever year; the neighbours it speaks of; and, as events beside them, the other meetings known
 * of its year, none where it has no date. What is doubtful counts as named.
 *
 * @param whole all that is known, by which the statement was read
 */
export function knowledgeFor(statement: Statement, whole: Whole): PageKnowledge {
  const known = wholeKnowledge(whole)
  const { calendar, borders } = whole
  const forums = forumsOfYear(whole.start.forums, known.forums, calendar.rule, statement.metadata.date)
  const named = namedIn([statement])
  const written = withNeighbours(withNamed({ ...whole.start, forums }, known, named), borders, named)
  return {
    places: partOf(written, 'places'),
    groups: partOf(written, 'groups'),
    initiatives: partOf(written, 'initiatives'),
    forums: partOf(written, 'forums'),
    themes: partOf(written, 'themes'),
  }
}

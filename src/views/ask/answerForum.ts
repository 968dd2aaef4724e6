import type { ForumSeries } from '#knowledge/knowledge.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Meeting, StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import { nameInSentence, startSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { searchedFor } from '#views/words/searchedFor.ts'
import type { AnswerTo, Near } from './answer.ts'
import { answerDate } from './answerDates.ts'
import { answerQuotes } from './answerQuotes.ts'
import { unreadNotes } from './unreadWordings.ts'

interface Known {
  readonly name: string
  readonly terms: ForumSeries['terms']
  readonly editions: readonly Meeting[]
  readonly note: string | null
}

/** The forum by the id of an edition, of a series, or of another event of the year. */
const find = (indexed: StatementIndex, id: string): Known => {
  const { forums = [], context } = indexed.knowledge.forums ?? {}
  const event = context?.events.find((entry) => entry.id === id)
  if (event) return { name: event.name, terms: [], editions: [event], note: event.note ?? null }
  const series = forums.find(
    (entry) => entry.id === id || entry.editions.some((edition) => edition.id === id),
  )
  // A meeting that is known from the text alone stands in no calendar.
  const own = indexed.forums.get(id)?.edition
  const editions = own ? [own] : (series?.editions.filter((edition) => edition.id === id) ?? [])
  return {
    name: series?.name ?? namesOf(indexed).full('forum', id),
    terms: series?.terms ?? [],
    editions,
    note: editions[0]?.note ?? null,
  }
}

/** "It lay ahead of the statement." */
const sayTense = ({ statement }: StatementIndex, { start, end }: Meeting): string => {
  const { date } = statement.metadata
  if (!date || (start <= date.end && date.start <= end)) return ''
  return sayAnswer(end < date.start ? 'answer.behind' : 'answer.ahead')
}

const namedForums = (indexed: StatementIndex): Near[] =>
  [...indexed.evidence.forum.keys()].map((id) => ({
    subject: { kind: 'forum', id },
    name: namesOf(indexed).full('forum', id),
  }))

/** What the statement says of one forum, and when it was held by other sources or its own words. */
export function answerForum(indexed: StatementIndex, id: string): AnswerTo {
  const evidence = indexed.evidence.forum.get(id) ?? []
  const { name, terms, editions, note } = find(indexed, id)
  const inSentence = nameInSentence({ kind: 'forum', id }, name)
  const subject = { name: startSentence(inSentence), number: 'one' }
  const isNamed = evidence.length > 0
  const initiative = indexed.forums.get(id)?.series.initiative
  const belongs = initiative
    ? sayAnswer('answer.belongs', {
        name: nameInSentence(
          { kind: 'initiative', id: initiative },
          namesOf(indexed).full('initiative', initiative),
        ),
      })
    : ''
  const notes = [note, belongs].filter((words) => words).map((words) => ({ words: words ?? '', sources: [] }))
  const [edition] = editions
  const sayDetail = (): string => {
    if (terms.length > 0 && !isNamed) return searchedFor(name, terms)
    if (edition) return sayTense(indexed, edition)
    // Before the calendar has been loaded nobody can tell.
    return isNamed && indexed.knowledge.forums ? sayAnswer('answer.noDate') : ''
  }
  return {
    name,
    standing: isNamed ? 'named' : 'absent',
    headline: isNamed
      ? sayAnswer('answer.named', { ...subject, n: sentencesOf(evidence).length })
      : sayAnswer('answer.notNamed', subject),
    detail: sayDetail(),
    quotes: answerQuotes(indexed, evidence),
    dates: editions.map((one) => answerDate(indexed, one, one.name, indexed.forums.get(one.id)?.stated)),
    notes: isNamed
      ? notes
      : [
          ...unreadNotes(indexed, edition ? [...terms, { text: edition.shortName }] : terms, inSentence),
          ...notes,
        ],
    canFilter: isNamed,
    near: isNamed ? [] : namedForums(indexed),
  }
}

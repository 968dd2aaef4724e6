import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Evidence, Meeting, StatedInText, StatementIndex } from '#reading/statementIndex.ts'
import { byText } from '#statement/byText.ts'
import { sayDates } from '#views/words/sayDates.ts'
import { sayStated } from '#views/words/sayStated.ts'
import { areLater, sourcesOf } from '#views/words/sourcesOf.ts'
import type { AnswerDate } from './answer.ts'

/** When and where one meeting was held, with where that is known from. */
export function answerDate(
  indexed: StatementIndex,
  edition: Meeting,
  name: string,
  stated: StatedInText | null = null,
): AnswerDate {
  const { id, start, end, precision, venue } = edition
  const sources = sourcesOf(indexed.knowledge, 'forums', edition.sources)
  return {
    id,
    name,
    start,
    end,
    precision,
    beside: null,
    when: venue
      ? say('timeline.when', { dates: sayDates(edition), city: venue.labelCity })
      : sayDates(edition),
    sources,
    isLater: areLater(sources, indexed.statement.metadata.date),
    isStated: stated !== null,
    stated: sayStated(stated, edition),
  }
}

/** Dates of the forums that some evidence passes through. */
export function datesThrough(indexed: StatementIndex, evidence: readonly Evidence[]): readonly AnswerDate[] {
  const ids = new Set(evidence.flatMap(({ via }) => (via?.kind === 'forum' ? [via.id] : [])))
  return [...ids].flatMap((id) => {
    const forum = indexed.forums.get(id)
    return forum ? [answerDate(indexed, forum.edition, forum.series.name, forum.stated)] : []
  })
}

/** Sentences and dates at the most: each date takes a line of time, and of many sentences none is the one. */
const besideAtMost = 2

/** Dates of the forums that some sentences name, for an answer that is none of a forum; the earliest first. */
export function datesBeside(indexed: StatementIndex, sentences: readonly number[]): readonly AnswerDate[] {
  if (sentences.length > besideAtMost) return []
  const beside = sayAnswer('answer.beside', { n: sentences.length })
  return [...indexed.forums.values()]
    .filter(({ edition }) =>
      (indexed.evidence.forum.get(edition.id) ?? []).some(
        ({ sentence, via }) => via === null && sentences.includes(sentence),
      ),
    )
    .map(({ edition, series, stated }) => ({ ...answerDate(indexed, edition, series.name, stated), beside }))
    .sort((one, other) => byText(one.start, other.start))
    .slice(0, besideAtMost)
}

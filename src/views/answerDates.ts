import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Corpus, Evidence } from '#statement/corpus.ts'
import type { Edition } from '#statement/knowledge.ts'
import type { AnswerDate } from './answer.ts'
import { sayDates } from './sayDates.ts'
import { sourcesOf } from './sourcesOf.ts'

/** When and where one meeting was held, with where that is known from. */
export function answerDate(corpus: Corpus, edition: Edition, name: string): AnswerDate {
  const { id, start, end, precision, venue, sources } = edition
  return {
    id,
    name,
    start,
    end,
    precision,
    beside: null,
    when: say('timeline.when', { dates: sayDates(edition), city: venue.labelCity }),
    sources: sourcesOf(corpus.knowledge, 'forums', sources),
  }
}

/** Dates of the forums that some evidence passes through. */
export function datesThrough(corpus: Corpus, evidence: readonly Evidence[]): readonly AnswerDate[] {
  const ids = new Set(evidence.flatMap(({ via }) => (via?.kind === 'forum' ? [via.id] : [])))
  return [...ids].flatMap((id) => {
    const forum = corpus.forums.get(id)
    return forum ? [answerDate(corpus, forum.edition, forum.series.name)] : []
  })
}

/** Sentences and dates at the most: each date takes a line of time, and of many sentences none is the one. */
const besideAtMost = 2

/** Dates of the forums that some sentences name, for an answer that is none of a forum; the earliest first. */
export function datesBeside(corpus: Corpus, sentences: readonly number[]): readonly AnswerDate[] {
  if (sentences.length > besideAtMost) return []
  const beside = sayAnswer('answer.beside', { n: sentences.length })
  return [...corpus.forums.values()]
    .filter(({ edition }) =>
      (corpus.evidence.forum.get(edition.id) ?? []).some(
        ({ sentence, via }) => via === null && sentences.includes(sentence),
      ),
    )
    .map(({ edition, series }) => ({ ...answerDate(corpus, edition, series.name), beside }))
    .sort((one, other) => one.start.localeCompare(other.start))
    .slice(0, besideAtMost)
}

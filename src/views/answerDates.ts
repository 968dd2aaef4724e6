import { say } from '#messages/say.ts'
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

import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import { termCounts } from '#views/panels/themeView.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { searchedFor } from '#views/words/searchedFor.ts'
import type { AnswerTo } from './answer.ts'
import { answerQuotes } from './answerQuotes.ts'

/** How often the statement uses the terms of one theme. */
export function answerTheme(indexed: StatementIndex, id: string): AnswerTo {
  const evidence = indexed.evidence.theme.get(id) ?? []
  const name = namesOf(indexed).full('theme', id)
  const [first = '', ...others] =
    indexed.knowledge.themes?.themes.find((theme) => theme.id === id)?.terms ?? []
  const counted = termCounts(indexed, id).map(({ term, hits }) => say('theme.termHits', { term, hits }))
  const isFound = evidence.length > 0
  return {
    name,
    standing: isFound ? 'named' : 'absent',
    headline: isFound
      ? sayAnswer('answer.theme', { name, mentions: evidence.length, n: sentencesOf(evidence).length })
      : sayAnswer('answer.noTheme', { name }),
    detail: isFound
      ? sayAnswer('answer.terms', { terms: counted.join(say('list.separator')) })
      : searchedFor(
          first,
          others.map((text) => ({ text })),
        ),
    quotes: answerQuotes(indexed, evidence),
    dates: [],
    notes: [],
    canFilter: isFound,
    near: [],
  }
}

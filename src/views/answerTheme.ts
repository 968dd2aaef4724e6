import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import { sentencesOf } from '#selection/matching.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { AnswerTo } from './answer.ts'
import { answerQuotes } from './answerQuotes.ts'
import { namesOf } from './namesOf.ts'
import { searchedFor } from './searchedFor.ts'
import { termCounts } from './themeView.ts'

/** How often the statement uses the terms of one theme. */
export function answerTheme(corpus: Corpus, id: string): AnswerTo {
  const evidence = corpus.evidence.theme.get(id) ?? []
  const name = namesOf(corpus).full('theme', id)
  const [first = '', ...others] =
    corpus.knowledge.themes?.themes.find((theme) => theme.id === id)?.terms ?? []
  const counted = termCounts(corpus, id).map(({ term, hits }) => say('theme.termHits', { term, hits }))
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
    quotes: answerQuotes(corpus, evidence),
    dates: [],
    notes: [],
    canFilter: isFound,
    near: [],
  }
}

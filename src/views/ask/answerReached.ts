import type { Term } from '#knowledge/knowledge.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import { startSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayThroughNames } from '#views/words/sayThroughNames.ts'
import { searchedFor } from '#views/words/searchedFor.ts'
import type { AnswerTo } from './answer.ts'
import { datesThrough } from './answerDates.ts'
import { answerQuotes } from './answerQuotes.ts'
import { unreadNotes } from './unreadWordings.ts'

/**
 * The answer on what can be named or reached through something else that is: a group or an initiative. What
 * is known of it besides is left to be added.
 */
export function answerReached(
  indexed: StatementIndex,
  asked: {
    readonly dimension: 'partner' | 'initiative'
    readonly id: string
    /** Its name as it stands within a sentence. */
    readonly inSentence: string
    readonly isPlural: boolean
    readonly terms: readonly Term[]
  },
): AnswerTo {
  const { dimension, id, inSentence, isPlural, terms } = asked
  const evidence = indexed.evidence[dimension].get(id) ?? []
  const name = namesOf(indexed).full(dimension, id)
  const subject = { name: startSentence(inSentence), number: isPlural ? 'many' : 'one' }
  const naming = sentencesOf(evidence.filter(({ via }) => via === null)).length
  const through = evidence.filter(({ via }) => via !== null)
  const reached = { names: sayThroughNames(indexed, through), n: sentencesOf(through).length }
  const [also, only] =
    dimension === 'partner'
      ? (['answer.also', 'answer.reached'] as const)
      : (['answer.alsoForum', 'answer.reachedForum'] as const)
  const base = {
    name,
    quotes: answerQuotes(indexed, evidence),
    dates: datesThrough(indexed, evidence),
    notes: [],
    canFilter: evidence.length > 0,
    near: [],
  }
  if (naming > 0)
    return {
      ...base,
      standing: 'named',
      headline: sayAnswer('answer.named', { ...subject, n: naming }),
      detail: through.length > 0 ? sayAnswer(also, reached) : '',
    }
  const headline = sayAnswer('answer.notNamed', subject)
  if (through.length > 0) return { ...base, standing: 'reached', headline, detail: sayAnswer(only, reached) }
  const notes = unreadNotes(indexed, terms, inSentence)
  return { ...base, standing: 'absent', headline, detail: searchedFor(name, terms), notes }
}

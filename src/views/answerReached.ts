import { sayAnswer } from '#messages/sayAnswer.ts'
import { sentencesOf } from '#selection/matching.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { Term } from '#statement/knowledge.ts'
import type { AnswerTo } from './answer.ts'
import { datesThrough } from './answerDates.ts'
import { answerQuotes } from './answerQuotes.ts'
import { startSentence } from './nameInSentence.ts'
import { namesOf } from './namesOf.ts'
import { sayThroughNames } from './sayThroughNames.ts'
import { searchedFor } from './searchedFor.ts'
import { unreadNotes } from './unreadWordings.ts'

/**
 * The answer on what can be named or reached through something else that is: a group or an initiative. What
 * is known of it besides is left to be added.
 */
export function answerReached(
  corpus: Corpus,
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
  const evidence = corpus.evidence[dimension].get(id) ?? []
  const name = namesOf(corpus).full(dimension, id)
  const subject = { name: startSentence(inSentence), number: isPlural ? 'many' : 'one' }
  const naming = sentencesOf(evidence.filter(({ via }) => via === null)).length
  const through = evidence.filter(({ via }) => via !== null)
  const reached = { names: sayThroughNames(corpus, through), n: sentencesOf(through).length }
  const [also, only] =
    dimension === 'partner'
      ? (['answer.also', 'answer.reached'] as const)
      : (['answer.alsoForum', 'answer.reachedForum'] as const)
  const base = {
    name,
    quotes: answerQuotes(corpus, evidence),
    dates: datesThrough(corpus, evidence),
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
  if (through.length > 0) return { ...base, standing: 'implied', headline, detail: sayAnswer(only, reached) }
  const notes = unreadNotes(corpus, terms, inSentence)
  return { ...base, standing: 'absent', headline, detail: searchedFor(name, terms), notes }
}

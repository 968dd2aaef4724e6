import type { Initiative } from '#knowledge/knowledge.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { nameInSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayDay } from '#views/words/sayDates.ts'
import { sourcesOf } from '#views/words/sourcesOf.ts'
import type { AnswerNote, AnswerTo, Near } from './answer.ts'
import { answerReached } from './answerReached.ts'

/** Who proposed it and when: no fact of the statement, so it comes with its source. */
const proposalNotes = (
  indexed: StatementIndex,
  { proposer, proposed, sources }: Initiative,
): AnswerNote[] => {
  if (!proposed) return []
  const by = proposer
    ? nameInSentence({ kind: 'place', id: proposer }, namesOf(indexed).full('partner', proposer))
    : ''
  return [
    {
      words: sayAnswer(proposer ? 'answer.proposedBy' : 'answer.begun', { name: by, day: sayDay(proposed) }),
      sources: sourcesOf(indexed.knowledge, 'initiatives', sources),
    },
  ]
}

const namedInitiatives = (indexed: StatementIndex): Near[] =>
  [...indexed.evidence.initiative.keys()].map((id) => ({
    subject: { kind: 'initiative', id },
    name: namesOf(indexed).full('initiative', id),
  }))

/** What the statement says of one initiative. */
export function answerInitiative(indexed: StatementIndex, id: string): AnswerTo {
  const initiative = indexed.knowledge.initiatives?.initiatives.find((entry) => entry.id === id)
  const name = namesOf(indexed).full('initiative', id)
  const answer = answerReached(indexed, {
    dimension: 'initiative',
    id,
    inSentence: nameInSentence({ kind: 'initiative', id }, name),
    // "Sustainable Development Goals" are several.
    isPlural: /s$/.test(name),
    terms: initiative?.terms ?? [],
  })
  return {
    ...answer,
    notes: [...answer.notes, ...(initiative ? proposalNotes(indexed, initiative) : [])],
    near: answer.standing === 'absent' ? namedInitiatives(indexed) : [],
  }
}

import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { Initiative } from '#statement/knowledge.ts'
import type { AnswerNote, AnswerTo, Near } from './answer.ts'
import { answerReached } from './answerReached.ts'
import { nameInSentence } from './nameInSentence.ts'
import { namesOf } from './namesOf.ts'
import { sayDay } from './sayDates.ts'
import { sourcesOf } from './sourcesOf.ts'

/** Who proposed it and when: no fact of the statement, so it comes with its source. */
const proposalNotes = (corpus: Corpus, { proposer, proposed, sources }: Initiative): AnswerNote[] => {
  if (!proposed) return []
  const by = proposer
    ? nameInSentence({ kind: 'place', id: proposer }, namesOf(corpus).full('partner', proposer))
    : ''
  return [
    {
      words: sayAnswer(proposer ? 'answer.proposedBy' : 'answer.begun', { name: by, day: sayDay(proposed) }),
      sources: sourcesOf(corpus.knowledge, 'initiatives', sources),
    },
  ]
}

const namedInitiatives = (corpus: Corpus): Near[] =>
  [...corpus.evidence.initiative.keys()].map((id) => ({
    subject: { kind: 'initiative', id },
    name: namesOf(corpus).full('initiative', id),
  }))

/** What the statement says of one initiative. */
export function answerInitiative(corpus: Corpus, id: string): AnswerTo {
  const initiative = corpus.knowledge.initiatives?.initiatives.find((entry) => entry.id === id)
  const name = namesOf(corpus).full('initiative', id)
  const answer = answerReached(corpus, {
    dimension: 'initiative',
    id,
    inSentence: nameInSentence({ kind: 'initiative', id }, name),
    // "Sustainable Development Goals" are several.
    isPlural: /s$/.test(name),
    terms: initiative?.terms ?? [],
  })
  return {
    ...answer,
    notes: [...answer.notes, ...(initiative ? proposalNotes(corpus, initiative) : [])],
    near: answer.standing === 'absent' ? namedInitiatives(corpus) : [],
  }
}

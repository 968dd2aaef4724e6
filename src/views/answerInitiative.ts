import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { Initiative } from '#statement/knowledge.ts'
import type { AnswerNote, AnswerTo, Near } from './answer.ts'
import { datesThrough } from './answerDates.ts'
import { answerQuotes, sentencesOf } from './answerQuotes.ts'
import { nameInSentence, startSentence } from './nameInSentence.ts'
import { namesOf } from './namesOf.ts'
import { sayDay } from './sayDates.ts'
import { sayThroughNames } from './sayThroughNames.ts'
import { searchedFor } from './searchedFor.ts'
import { unreadNotes } from './unreadWordings.ts'

/** Who proposed it and when: no fact of the statement, so it comes with its source. */
const proposalNotes = (corpus: Corpus, { proposer, proposed, sources }: Initiative): AnswerNote[] => {
  if (!proposed) return []
  const by = proposer
    ? nameInSentence({ kind: 'place', id: proposer }, namesOf(corpus).full('partner', proposer))
    : ''
  return [
    {
      words: sayAnswer(proposer ? 'answer.proposedBy' : 'answer.begun', { name: by, day: sayDay(proposed) }),
      sources: sources.flatMap((id) => corpus.knowledge.initiatives?.sources[id] ?? []),
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
  const evidence = corpus.evidence.initiative.get(id) ?? []
  const initiative = corpus.knowledge.initiatives?.initiatives.find((entry) => entry.id === id)
  const name = namesOf(corpus).full('initiative', id)
  const inSentence = nameInSentence({ kind: 'initiative', id }, name)
  // "Sustainable Development Goals" are several.
  const subject = { name: startSentence(inSentence), number: /s$/.test(name) ? 'many' : 'one' }
  const naming = sentencesOf(evidence.filter(({ via }) => via === null))
  const through = evidence.filter(({ via }) => via !== null)
  const reached = { names: sayThroughNames(corpus, through), n: sentencesOf(through) }
  const isAbsent = evidence.length === 0
  const terms = initiative?.terms ?? []
  const also = through.length > 0 ? sayAnswer('answer.alsoForum', reached) : ''
  return {
    name,
    standing: naming > 0 ? 'named' : isAbsent ? 'absent' : 'implied',
    headline:
      naming > 0
        ? sayAnswer('answer.named', { ...subject, n: naming })
        : sayAnswer('answer.notNamed', subject),
    detail:
      naming > 0 ? also : isAbsent ? searchedFor(name, terms) : sayAnswer('answer.reachedForum', reached),
    quotes: answerQuotes(corpus, evidence),
    dates: datesThrough(corpus, evidence),
    notes: [
      ...(isAbsent ? unreadNotes(corpus, terms, inSentence) : []),
      ...(initiative ? proposalNotes(corpus, initiative) : []),
    ],
    canFilter: !isAbsent,
    near: isAbsent ? namedInitiatives(corpus) : [],
  }
}

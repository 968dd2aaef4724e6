import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Answer } from './answer.ts'
import { answerView } from './answerView.ts'
import type { Suggestion } from './suggest.ts'

/** What was asked: what the words were taken for, and the words themselves as they stand in the field. */
export interface Asked {
  readonly meant: Pick<Suggestion, 'subject' | 'name' | 'alias' | 'isGuess' | 'isPart'>
  readonly words: string
}

/**
 * The answer to words as they were typed. Words taken as a slip are said to be, and stay on offer as they are;
 * of a part of a state it is said that it counts for the state.
 */
export function answerAsked(indexed: StatementIndex, { meant, words }: Asked): Answer {
  const answer = answerView(indexed, meant.subject)
  if (meant.isPart && meant.alias) {
    const part = sayAnswer('answer.part', { part: meant.alias, name: answer.name })
    return { ...answer, detail: `${part} ${answer.detail}`.trim() }
  }
  if (!meant.isGuess) return answer
  const total = indexed.sentences.length
  return {
    ...answer,
    notes: [
      { words: sayAnswer('answer.slip', { words, name: answer.name, total }), sources: [] },
      ...answer.notes,
    ],
    near: [
      { subject: { kind: 'text', id: words }, name: say('chip.words', { text: words }) },
      ...answer.near,
    ],
  }
}

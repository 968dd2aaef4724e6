import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Subject } from '#views/words/subject.ts'
import type { Answer, AnswerQuote, AnswerTo } from './answer.ts'
import { datesBeside } from './answerDates.ts'
import { answerForum } from './answerForum.ts'
import { answerGroup } from './answerGroup.ts'
import { answerInitiative } from './answerInitiative.ts'
import { answerPlace } from './answerPlace.ts'
import { answerText } from './answerText.ts'
import { answerTheme } from './answerTheme.ts'

const answerTo: Readonly<Record<Subject['kind'], (indexed: StatementIndex, id: string) => AnswerTo>> = {
  place: answerPlace,
  group: answerGroup,
  forum: answerForum,
  initiative: answerInitiative,
  theme: answerTheme,
  text: answerText,
}

const isNaming = ({ pieces }: AnswerQuote): boolean => pieces.some(({ mark }) => mark && !mark.isThrough)

/**
 * Answers what someone in the room asks: what the statement says of a country, body, forum, initiative,
 * theme or of any words, with the sentences; or that it says nothing, and what was searched for. The
 * reader's filters play no part in it.
 */
export function answerView(indexed: StatementIndex, subject: Subject): Answer {
  const answer = answerTo[subject.kind](indexed, subject.id)
  const hasOwn = answer.dates.length > 0 || answer.standing !== 'named'
  const dates = hasOwn
    ? answer.dates
    : datesBeside(
        indexed,
        answer.quotes.filter(isNaming).map(({ sentence }) => sentence),
      )
  return { subject, ...answer, dates }
}

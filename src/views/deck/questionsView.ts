import type { Slide } from '#deck/deck.ts'
import type { Question, Questions } from '#deck/questions.ts'
import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { findText } from '#selection/findText.ts'
import { sentencesOf } from '#selection/matching.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayThroughNames } from '#views/words/sayThroughNames.ts'
import { dimensionByKind } from '#views/words/subject.ts'
import type { MethodView } from './methodView.ts'
import { slideBasis } from './slideBasis.ts'

/** Address of the slide of questions. It lies behind the deck and is no part of it. */
export const questionsSlideId = 'questions'

/** A question as it is listed: what was asked about, and the answer in a few words. */
export interface QuestionLine {
  readonly question: Question
  readonly name: string
  /** "not named", "through BRICS", "named in 2 sentences" */
  readonly answer: string
}

/** What each question was answered, in the order of asking. */
export function questionLines(indexed: StatementIndex, { asked }: Questions): readonly QuestionLine[] {
  return asked.map((question): QuestionLine => {
    const { kind, id } = question
    if (kind === 'text') {
      const n = sentencesOf(findText(indexed, id)).length
      return { question, name: say('chip.words', { text: id }), answer: sayDeck('question.found', { n }) }
    }
    const dimension = dimensionByKind[kind]
    const evidence = indexed.evidence[dimension].get(id) ?? []
    const naming = sentencesOf(evidence.filter(({ via }) => via === null)).length
    const isThrough = naming === 0 && evidence.length > 0
    const answer =
      kind === 'theme'
        ? sayDeck('question.found', { n: naming })
        : isThrough
          ? sayDeck('question.through', { names: sayThroughNames(indexed, evidence) })
          : sayDeck('question.named', { n: naming })
    return { question, name: namesOf(indexed).full(dimension, id), answer }
  })
}

/** Columns that a slide of questions is set in, and lines from which there is a further one. */
const columns = 3
const fewestLines = 6

/** The questions of a meeting as columns of a slide, in the order of asking; empty for none. */
export function questionsView(indexed: StatementIndex, questions: Questions): MethodView {
  const lines = questionLines(indexed, questions).map(({ name, answer }) =>
    sayDeck('question.line', { name, answer }),
  )
  const most = Math.max(fewestLines, Math.ceil(lines.length / columns))
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, column) => {
    const part = lines.slice(column * most, (column + 1) * most)
    const from = column * most + 1
    return {
      title: sayDeck('question.part', { from, to: from + part.length - 1, n: part.length }),
      paragraphs: part,
    }
  })
}

/** The slide that shows them, to stand behind the deck. */
export function questionsSlide(indexed: StatementIndex, { asked }: Questions): Slide {
  return {
    id: questionsSlideId,
    label: sayDeck('slide.questions'),
    headline: sayDeck('headline.questions', { n: asked.length }),
    isRenamed: false,
    link: '',
    lead: 'method',
    sentence: null,
    note: '',
    basis: slideBasis(indexed, ''),
  }
}

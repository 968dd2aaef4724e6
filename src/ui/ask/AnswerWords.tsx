import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import { SourceList } from '#ui/shared/SourceList.tsx'
import type { Answer } from '#views/ask/answer.ts'
import { AnswerQuotes } from './AnswerQuotes.tsx'

/** Whether an answer has sentences, or anything to know beside its headline. */
export const hasWords = ({ quotes, notes, dates }: Answer): boolean =>
  quotes.length + notes.length + dates.length > 0

/** The sentences of an answer, and what to know beside them, in a box that scrolls. */
export function AnswerWords(props: {
  readonly answer: Answer
  readonly language: string
  readonly label?: string
}) {
  const { answer, language, label = sayAnswer('ask.words') } = props
  return (
    <section
      className="answer-words scroll"
      data-part="keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box takes focus, so that the keyboard can scroll it.
      tabIndex={0}
      aria-label={label}
    >
      <AnswerQuotes quotes={answer.quotes} language={language} />
      {answer.notes.map(({ words, sources }) => (
        <div key={words} className="answer-note">
          <p>{words}</p>
          <SourceList sources={sources} />
        </div>
      ))}
      {answer.dates.map(({ id, sources, isStated, stated: words }) => (
        <div key={id} className="answer-note">
          {words ? <p>{words}</p> : null}
          {sources.length > 0 || !isStated ? <p>{say('timeline.dateSource')}</p> : null}
          <SourceList sources={sources} />
        </div>
      ))}
    </section>
  )
}

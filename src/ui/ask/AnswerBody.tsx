import type { ReactNode } from 'react'
import type { Dated } from '#statement/dated.ts'
import type { Answer } from '#views/ask/answer.ts'
import { AnswerWords, hasWords } from './AnswerWords.tsx'
import { DateStrip } from './DateStrip.tsx'
import './answer.css'

/** An answer: the headline, the map and dates on one side, the sentences and what to know on the other. */
export function AnswerBody(props: {
  readonly answer: Answer | null
  readonly language: string
  /** Day of the statement. */
  readonly stated: Dated | null
  readonly map: ReactNode
  readonly caption: string | null
}) {
  const { answer, language, stated, map, caption } = props
  return (
    <div
      className="answer"
      data-has-picture={(answer && (map || answer.dates.length > 0)) || undefined}
      data-has-words={(answer && hasWords(answer)) || undefined}
    >
      {/* Always there, so that what is asked is read out when it changes. */}
      <div className="answer-head" aria-live="polite" aria-atomic="true">
        {answer ? (
          <h2>
            <span className="answer-headline">{answer.headline}</span>{' '}
            <span className="answer-detail">{answer.detail}</span>
          </h2>
        ) : null}
      </div>
      {answer && (map || answer.dates.length > 0) ? (
        <div className="answer-picture">
          {map}
          {caption ? <p className="answer-caption">{caption}</p> : null}
          {answer.dates.map((date) => (
            <DateStrip key={date.id} date={date} stated={stated} />
          ))}
        </div>
      ) : null}
      {answer && hasWords(answer) ? (
        <AnswerWords
          key={`${answer.subject.kind}/${answer.subject.id}`}
          answer={answer}
          language={language}
        />
      ) : null}
    </div>
  )
}

import type { ReactNode } from 'react'
import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Dated } from '#statement/dated.ts'
import { SourceList } from '#ui/shared/SourceList.tsx'
import type { Answer } from '#views/ask/answer.ts'
import { AnswerQuotes } from './AnswerQuotes.tsx'
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
        <section
          key={`${answer.subject.kind}/${answer.subject.id}`}
          className="answer-words scroll"
          data-part="keys"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box takes focus, so that the keyboard can scroll it.
          tabIndex={0}
          aria-label={sayAnswer('ask.words')}
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
      ) : null}
    </div>
  )
}

const hasWords = ({ quotes, notes, dates }: Answer): boolean =>
  quotes.length + notes.length + dates.length > 0

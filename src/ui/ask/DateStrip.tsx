import type { CSSProperties } from 'react'
import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Dated } from '#statement/dated.ts'
import type { AnswerDate } from '#views/ask/answer.ts'
import { datesFrom } from '#views/words/datesFrom.ts'
import { sayDates } from '#views/words/sayDates.ts'
import { dateStripLayout } from './dateStripLayout.ts'
import './strip.css'

const at = (from: number, to = from): CSSProperties => ({ '--from': from, '--to': to }) as CSSProperties

/** One meeting on the line of its years, with the date of the statement. */
export function DateStrip(props: { readonly date: AnswerDate; readonly stated: Dated | null }) {
  const { date, stated } = props
  const { from, to, statement, ticks } = dateStripLayout(date, stated)
  return (
    <figure className="strip">
      <figcaption>
        <span className="strip-when">{date.when}</span>{' '}
        {stated ? (
          <span className="strip-day">
            {sayAnswer('ask.statement', {
              day: sayDates(stated, false),
            })}
          </span>
        ) : null}{' '}
        <span className="strip-name">
          {date.name}
          {date.beside ? <span className="muted">, {date.beside}</span> : null}
        </span>
      </figcaption>
      <div className="strip-line" aria-hidden="true">
        {ticks.map(({ share, label }) => (
          <span key={share} className="strip-tick" style={at(share)}>
            {label}
          </span>
        ))}
        <span className="strip-span" data-precision={date.precision} style={at(from, to)} />
        {statement === null ? null : (
          <span
            className="strip-statement"
            data-precision={stated?.precision}
            style={at(statement.from, statement.to)}
          />
        )}
      </div>
      <p className="strip-note">{say('timeline.note', { from: datesFrom([date]) })}</p>
    </figure>
  )
}

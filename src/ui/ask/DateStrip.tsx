import type { CSSProperties } from 'react'
import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { IsoDate } from '#statement/units.ts'
import type { AnswerDate } from '#views/ask/answer.ts'
import { sayDates } from '#views/words/sayDates.ts'
import { dateStripLayout } from './dateStripLayout.ts'
import './strip.css'

const at = (from: number, to = from): CSSProperties => ({ '--from': from, '--to': to }) as CSSProperties

/** One meeting on the line of its years, with the day of the statement. */
export function DateStrip({ date, day }: { readonly date: AnswerDate; readonly day: IsoDate | null }) {
  const { from, to, statement, ticks } = dateStripLayout(date, day)
  return (
    <figure className="strip">
      <figcaption>
        <span className="strip-when">{date.when}</span>{' '}
        {day ? (
          <span className="strip-day">
            {sayAnswer('ask.statement', {
              day: sayDates({ start: day, end: day, precision: 'day' }, false),
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
        {statement === null ? null : <span className="strip-statement" style={at(statement)} />}
      </div>
      <p className="strip-note">{say('timeline.note')}</p>
    </figure>
  )
}

import { type ReactNode, type RefObject, useId } from 'react'
import { say } from '#messages/say.ts'
import { sayOpen } from '#messages/sayOpen.ts'
import { type StatementKind, statementKinds } from '#statement/statement.ts'
import type { AboutValues } from '#views/open/aboutDraft.ts'
import type { AboutRow, AboutWords } from '#views/open/aboutView.ts'
import type { Country } from '#views/open/findCountries.ts'
import { AboutEvidence } from './AboutEvidence.tsx'
import { IssuersField } from './IssuersField.tsx'

const isKind = (value: string): value is StatementKind => statementKinds.some((kind) => kind === value)

/** A field of what the statement is, beside what it rests on. */
export function AboutField(props: {
  readonly row: AboutRow
  readonly values: AboutValues
  /** What the text calls itself, for the kind it was told by. */
  readonly wording: string | null
  readonly countries: readonly Country[]
  /** What stands where a field is empty; for the title the heading that will stand in its place. */
  readonly placeholder: string
  readonly layer: RefObject<HTMLElement | null>
  readonly onChange: (values: Partial<AboutValues>) => void
  readonly onWords: (words: AboutWords) => void
}) {
  const { row, values, wording, countries, placeholder, layer, onChange, onWords } = props
  const { field, label, question, fault } = row
  const id = useId()
  const basis = `${id}basis`
  const shared = { id, 'aria-describedby': basis }
  const control = (): ReactNode => {
    if (field === 'issuers')
      return (
        <IssuersField
          id={id}
          label={label}
          describedBy={basis}
          countries={countries}
          chosen={values.issuers}
          layer={layer}
          onChange={(issuers) => onChange({ issuers })}
        />
      )
    if (field === 'kind')
      return (
        <select
          {...shared}
          value={values.kind}
          data-empty={values.kind === ''}
          onChange={({ target }) => onChange({ kind: isKind(target.value) ? target.value : '' })}
        >
          <option value="">{sayOpen('about.noKind')}</option>
          {statementKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind === values.kind && wording
                ? wording
                : say('header.kind', { kind: kind === 'statement' ? 'other' : kind.replaceAll('-', '_') })}
            </option>
          ))}
        </select>
      )
    if (field === 'title')
      return (
        <textarea
          {...shared}
          rows={1}
          value={values.title}
          placeholder={placeholder}
          onChange={({ target }) => onChange({ title: target.value.replace(/\s*\n\s*/g, ' ') })}
        />
      )
    return (
      <input
        {...shared}
        type="text"
        autoComplete="off"
        value={values[field]}
        placeholder={placeholder}
        aria-invalid={fault !== null}
        onChange={({ target }) => onChange({ [field]: target.value })}
      />
    )
  }
  return (
    <div className="about-row" data-field={field} data-asks={question !== null}>
      <label htmlFor={id}>{label}</label>
      <div className="about-control">{control()}</div>
      <AboutEvidence id={basis} row={row} onWords={onWords} />
      {question ? (
        <fieldset className="about-question">
          <legend>
            <strong>{question.question}</strong> {sayOpen('about.twoWays')}
          </legend>
          {question.choices.map(({ value, label: name, isChosen }) => (
            <label key={value}>
              <input
                type="radio"
                name={`${id}day`}
                checked={isChosen}
                onChange={() => onChange({ date: value })}
              />
              {name}
            </label>
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}

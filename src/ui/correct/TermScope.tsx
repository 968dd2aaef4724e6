import { useId } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'

const scopes = [
  ['terms.here', false],
  ['terms.everywhere', true],
] as const

/** Asks whether an own term counts in this statement or in all of them. */
export function TermScope(props: {
  readonly isShared: boolean
  /** False for what only one statement can have. */
  readonly isShareable: boolean
  /** Whether this device keeps words for all statements. */
  readonly isOnDevice: boolean
  readonly onChange: (isShared: boolean) => void
}) {
  const { isShared, isShareable, isOnDevice, onChange } = props
  const name = useId()
  const hint = !isShareable ? 'terms.onlyHere' : isOnDevice ? 'terms.whereHint' : 'terms.unkept'
  return (
    <fieldset className="term-scope" aria-describedby={`${name}-hint`}>
      <legend>{sayCorrect('terms.where')}</legend>
      {scopes.map(([words, value]) => (
        <label key={words}>
          <input
            type="radio"
            name={name}
            checked={isShared === value}
            disabled={value && !isShareable}
            onChange={() => onChange(value)}
          />
          {sayCorrect(words)}
        </label>
      ))}
      <p id={`${name}-hint`} className="muted">
        {sayCorrect(hint)}
      </p>
    </fieldset>
  )
}

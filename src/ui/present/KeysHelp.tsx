import type { Ref } from 'react'
import { say } from '#messages/say.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import './keysHelp.css'

const keys = [
  'next',
  'previous',
  'ends',
  'blank',
  'full',
  'overview',
  'window',
  'ask',
  'help',
  'escape',
] as const

/** What the keys do while presenting, and the switch for those that are single letters. */
export function KeysHelp(props: {
  readonly ref: Ref<HTMLDialogElement>
  /** Keys that do nothing in this window. */
  readonly leftOut?: readonly (typeof keys)[number][]
  readonly areLettersOn: boolean
  readonly onLetters: (areOn: boolean) => void
}) {
  const { ref, leftOut = [], areLettersOn, onLetters } = props
  return (
    <dialog
      ref={ref}
      className="sheet"
      data-part="read-only"
      aria-label={sayPresent('keys.title')}
      closedby="any"
    >
      <form method="dialog">
        {/* The first to take the focus closes: a space bar that opens the list by chance changes nothing. */}
        <header className="keys-head">
          <h2>{sayPresent('keys.title')}</h2>
          <button type="submit" className="button">
            {say('sheet.close')}
          </button>
        </header>
        <dl className="keys">
          {keys
            .filter((key) => !leftOut.includes(key))
            .map((key) => (
              <div key={key}>
                <dt>{sayPresent(`keys.${key}.keys`)}</dt>
                <dd>{sayPresent(`keys.${key}.does`)}</dd>
              </div>
            ))}
        </dl>
        <p>{sayPresent('keys.focus')}</p>
        <label className="keys-letters">
          <input
            type="checkbox"
            checked={areLettersOn}
            onChange={({ target }) => onLetters(target.checked)}
          />
          {sayPresent('keys.letters')}
        </label>
      </form>
    </dialog>
  )
}

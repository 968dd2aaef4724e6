import type { Ref } from 'react'
import { say } from '#messages/say.ts'

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

/** What the keys do while presenting. */
export function KeysHelp({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  return (
    <dialog ref={ref} className="sheet" aria-label={say('keys.title')} closedby="any">
      <form method="dialog">
        <h2>{say('keys.title')}</h2>
        <dl className="keys">
          {keys.map((key) => (
            <div key={key}>
              <dt>{say(`keys.${key}.keys`)}</dt>
              <dd>{say(`keys.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
        <p>{say('keys.focus')}</p>
        <button type="submit" className="button">
          {say('sheet.close')}
        </button>
      </form>
    </dialog>
  )
}

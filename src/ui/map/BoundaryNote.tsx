import type { Ref } from 'react'
import boundaries from '#messages/boundaries.json' with { type: 'json' }
import { say } from '#messages/say.ts'

/** The choices the geometry makes where a boundary or a status is disputed. */
export function BoundaryNote({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  return (
    <dialog ref={ref} className="sheet" aria-label={say('boundary.title')} closedby="any">
      <form method="dialog">
        <h2>{say('boundary.title')}</h2>
        <p>{say('boundary.lead')}</p>
        <dl>
          {boundaries.map(({ name, drawn }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{drawn}</dd>
            </div>
          ))}
        </dl>
        <button type="submit" className="button">
          {say('sheet.close')}
        </button>
      </form>
    </dialog>
  )
}

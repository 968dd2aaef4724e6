import type { Ref } from 'react'
import boundaries from '#messages/boundaries.json' with { type: 'json' }
import { say } from '#messages/say.ts'
import { Sheet } from '#ui/shared/Sheet.tsx'

/** The choices the geometry makes where a boundary or a status is disputed. */
export function BoundaryNote({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  return (
    <Sheet ref={ref} title={say('boundary.title')}>
      <p>{say('boundary.lead')}</p>
      <dl>
        {boundaries.map(({ name, drawn }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{drawn}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

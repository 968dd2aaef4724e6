import { memo } from 'react'
import { say } from '#messages/say.ts'
import { useSheet } from '#ui/shared/useSheet.ts'
import { BoundaryNote } from './BoundaryNote.tsx'
import { Swatch } from './Swatch.tsx'

const swatches = ['named', 'implied', 'member', 'contested', 'conflict', 'speaker'] as const

/** What the fills mean; while a group shows its members, how they are known. */
export const MapLegend = memo(function MapLegend(props: {
  readonly basis: readonly string[]
  /** Whether the map ever marks a contested member of a group. */
  readonly hasContested: boolean
  /** Whether it shows a member of a forum, which it does on demand. */
  readonly hasMember: boolean
}) {
  const { basis, hasContested, hasMember } = props
  const note = useSheet()
  return (
    <div className="map-legend">
      {basis.length > 0 ? (
        <p className="map-basis">{basis.join(' ')}</p>
      ) : (
        <ul aria-label={say('legend.title')}>
          {swatches
            .filter((kind) => (hasContested || kind !== 'contested') && (hasMember || kind !== 'member'))
            .map((kind) => (
              <li key={kind}>
                <Swatch kind={kind} />
                {say(`legend.${kind}`)}
              </li>
            ))}
          <li>
            <Swatch kind="venue" />
            {say('legend.venue')}
          </li>
        </ul>
      )}
      <button type="button" className="link-button boundary-button" onClick={note.open}>
        {say('boundary.button')}
      </button>
      <p className="print-only">{say('boundary.print')}</p>
      {note.isWritten ? <BoundaryNote ref={note.ref} /> : null}
    </div>
  )
})

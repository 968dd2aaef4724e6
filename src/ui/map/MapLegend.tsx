import { memo, useRef } from 'react'
import { say } from '#messages/say.ts'
import { BoundaryNote } from './BoundaryNote.tsx'

const swatches = ['named', 'implied', 'conflict', 'speaker'] as const

/** What the fills mean; while a group shows its members, how they are known. */
export const MapLegend = memo(function MapLegend({ basis }: { readonly basis: readonly string[] }) {
  const note = useRef<HTMLDialogElement>(null)
  return (
    <div className="map-legend">
      {basis.length > 0 ? (
        <p className="map-basis">{basis.join(' ')}</p>
      ) : (
        <ul aria-label={say('legend.title')}>
          {swatches.map((kind) => (
            <li key={kind}>
              <svg width="13" height="13" aria-hidden="true">
                <rect className="swatch" data-shown={kind} width="13" height="13" rx="2.5" />
                {kind === 'implied' ? (
                  <path className="swatch-hatch" d="M0 9 9 0M4 13 13 4M-2 4 4 -2" />
                ) : null}
              </svg>
              {say(`legend.${kind}`)}
            </li>
          ))}
          <li>
            <svg width="13" height="13" aria-hidden="true">
              <circle className="pin-ring" cx="6.5" cy="6.5" r="4.5" />
            </svg>
            {say('legend.venue')}
          </li>
        </ul>
      )}
      <button type="button" className="link-button boundary-button" onClick={() => note.current?.showModal()}>
        {say('boundary.button')}
      </button>
      <BoundaryNote ref={note} />
    </div>
  )
})

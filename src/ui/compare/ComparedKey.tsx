import { say } from '#messages/say.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { BoundaryNote } from '#ui/map/BoundaryNote.tsx'
import { Swatch } from '#ui/map/Swatch.tsx'
import { useSheet } from '#ui/shared/useSheet.ts'
import type { ComparedMapView } from '#views/compare/comparedMapView.ts'
import type { NamingChange } from '#views/compare/compareStatements.ts'
import { ComparedSwatch } from './ComparedSwatch.tsx'

const changes = ['added', 'dropped', 'kept'] as const

/** What the fills mean, each a button that shows its change alone; while a group shows its members, how they are known. */
export function ComparedKey(props: {
  readonly view: ComparedMapView
  readonly show: NamingChange | null
  readonly basis: readonly string[]
  readonly onShow: (change: NamingChange | null) => void
}) {
  const { view, show, basis, onShow } = props
  const note = useSheet()
  return (
    <div className="map-legend">
      {basis.length > 0 ? (
        <p className="map-basis">{basis.join(' ')}</p>
      ) : (
        <ul aria-label={say('legend.title')}>
          {changes.map((change) => (
            <li key={change}>
              <button
                type="button"
                className="key-change"
                aria-pressed={show === change}
                onClick={() => onShow(show === change ? null : change)}
              >
                <ComparedSwatch change={change} />
                <span>
                  <strong>{sayComparedViews('compared.changed', { change })}</strong>{' '}
                  <span className="key-count">{view.changes[change]} </span>
                  <span className="key-words">{sayComparedViews(`compared.key.${change}`)}</span>
                </span>
              </button>
            </li>
          ))}
          {view.hasConflict ? (
            <li>
              <Swatch kind="conflict" />
              {sayComparedViews('compared.key.conflict')}
            </li>
          ) : null}
          {view.hasSpeaker ? (
            <li>
              <Swatch kind="speaker" />
              {sayComparedViews('compared.key.speaker')}
            </li>
          ) : null}
        </ul>
      )}
      <button type="button" className="link-button boundary-button" onClick={note.open}>
        {say('boundary.button')}
      </button>
      {note.isWritten ? <BoundaryNote ref={note.ref} /> : null}
    </div>
  )
}

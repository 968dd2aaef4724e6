import { memo } from 'react'
import { say } from '#messages/say.ts'
import { useSheet } from '#ui/shared/useSheet.ts'
import type { Relation } from '#views/panels/mapView.ts'
import type { SpeakerAs } from '#views/words/speakerAs.ts'
import { BoundaryNote } from './BoundaryNote.tsx'
import { Swatch, type SwatchKind } from './Swatch.tsx'

/** Another legend: what its fills mean, with how many places have them. */
export type OtherLegend = readonly {
  readonly kind: SwatchKind
  readonly words: string
  readonly count: number
}[]

/** What the fills mean; while a group shows its members, how they are known. */
export const MapLegend = memo(
  function MapLegend(props: {
    readonly basis: readonly string[]
    /** What the map draws, and nothing else. */
    readonly kinds: readonly Relation[]
    readonly hasVenues: boolean
    readonly speakerAs: SpeakerAs
    /** Stands in place of all that. */
    readonly instead?: OtherLegend | undefined
  }) {
    const { basis, kinds, hasVenues, speakerAs, instead } = props
    const note = useSheet()
    return (
      <div className="map-legend">
        {instead ? (
          <ul aria-label={say('legend.title')}>
            {instead.map(({ kind, words, count }) => (
              <li key={kind}>
                <Swatch kind={kind} />
                {words} <span className="muted">{count}</span>
              </li>
            ))}
          </ul>
        ) : basis.length > 0 ? (
          <p className="map-basis">{basis.join(' ')}</p>
        ) : kinds.length > 0 || hasVenues ? (
          <ul aria-label={say('legend.title')}>
            {kinds.map((kind) => (
              <li key={kind}>
                <Swatch kind={kind} />
                {say(`legend.${kind}`, { as: speakerAs })}
              </li>
            ))}
            {hasVenues ? (
              <li>
                <Swatch kind="venue" />
                {say('legend.venue')}
              </li>
            ) : null}
          </ul>
        ) : null}
        <button type="button" className="link-button boundary-button" onClick={note.open}>
          {say('boundary.button')}
        </button>
        <p className="print-only">{say('boundary.print')}</p>
        {note.isWritten ? <BoundaryNote ref={note.ref} /> : null}
      </div>
    )
  },
  // Lists are made anew with each selection; what they say seldom changes.
  (old, next) =>
    old.basis.join() === next.basis.join() &&
    old.kinds.join() === next.kinds.join() &&
    old.hasVenues === next.hasVenues &&
    old.speakerAs === next.speakerAs &&
    old.instead === next.instead,
)

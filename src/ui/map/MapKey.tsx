import { say } from '#messages/say.ts'
import type { MapView } from '#views/panels/mapView.ts'
import { Swatch } from './Swatch.tsx'
import './legend.css'

const kinds = ['named', 'implied', 'member', 'contested', 'conflict', 'speaker'] as const

/** The legend of what a map shows, and of nothing else. */
export function MapKey({ view }: { readonly view: MapView }) {
  const shown = new Set([...view.places.values()].map((place) => place.shown))
  return (
    <ul className="map-key" aria-label={say('legend.title')}>
      {kinds
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <li key={kind}>
            <Swatch kind={kind} />
            {say(`legend.${kind}`)}
          </li>
        ))}
      {view.venues.some(({ isLit, isChosen }) => isLit || isChosen) ? (
        <li>
          <Swatch kind="venue" />
          {say('legend.venue')}
        </li>
      ) : null}
    </ul>
  )
}

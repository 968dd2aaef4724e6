import { say } from '#messages/say.ts'
import { shownKinds } from '#views/panels/legendKinds.ts'
import type { MapView } from '#views/panels/mapView.ts'
import { Swatch } from './Swatch.tsx'
import './legend.css'

/** The legend of what a map shows, and of nothing else. */
export function MapKey({ view }: { readonly view: MapView }) {
  return (
    <ul className="map-key" aria-label={say('legend.title')}>
      {shownKinds(view).map((kind) => (
        <li key={kind}>
          <Swatch kind={kind} />
          {say(`legend.${kind}`, { as: view.speakerAs })}
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

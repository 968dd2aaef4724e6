import { sayList } from '#messages/say.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import type { MapPlace, MapView } from '#views/panels/mapView.ts'

/** What is lit on the map of a slide, to read and to tap: a line for each place, and those implied in a sentence. */
export function SlidePlaces(props: { readonly view: MapView; readonly onPick: (place: MapPlace) => void }) {
  const { view, onPick } = props
  const lit = [...view.places.values()].filter(({ shown }) => shown)
  const implied = lit.filter(({ shown }) => shown === 'implied')
  const rows = lit.filter(({ shown, relation }) => shown !== 'implied' && relation !== 'contested')
  return (
    <section className="slide-places" aria-label={sayPresent('places.title')}>
      <h3>{sayPresent('places.title')}</h3>
      <ul>
        {rows.map((place) => (
          <li key={place.code}>
            <button type="button" aria-pressed={place.isChosen} onClick={() => onPick(place)}>
              {place.label}
            </button>
          </li>
        ))}
      </ul>
      {implied.length > 0 ? (
        <>
          <h3>{sayPresent('places.implied')}</h3>
          <p>{sayList(implied.map(({ name }) => name))}</p>
        </>
      ) : null}
    </section>
  )
}

import { say } from '#messages/say.ts'
import { sayDrawing } from '#messages/sayDrawing.ts'
import { shownKinds } from '#views/panels/legendKinds.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'
import { byName } from '#views/words/byName.ts'

/**
 * A map in words, with the name of each place, group and venue that is lit:
 * "Map: Named: Russia, United States. Conflict: Ukraine. Venue: Beijing, 3 forums; Boao."
 */
export function mapAlternative(view: DrawnMap): string {
  const list = (names: readonly string[]): string => names.join(say('list.separator'))
  const places = [...view.places.values()]
  const kinds = shownKinds(view).map((kind) => {
    const names = places.flatMap(({ shown, name }) => (shown === kind ? [name] : []))
    return sayDrawing('drawing.kind', {
      kind: say(`legend.${kind}`, { as: view.speakerAs }),
      names: list(names.sort(byName)),
    })
  })
  const groups = view.groups.filter(({ isChosen }) => isChosen).map(({ name }) => name)
  const venues = view.venues.filter(({ isLit, isChosen }) => isLit || isChosen).map(({ label }) => label)
  const parts = [
    ...kinds,
    ...(groups.length > 0 ? [sayDrawing('drawing.members', { names: list(groups) })] : []),
    ...(venues.length > 0
      ? [
          sayDrawing('drawing.kind', {
            kind: say('legend.venue'),
            names: venues.join(say('list.longSeparator')),
          }),
        ]
      : []),
  ]
  return sayDrawing('drawing.map', {
    parts: parts.length > 0 ? parts.join(' ') : sayDrawing('drawing.nothing'),
  })
}

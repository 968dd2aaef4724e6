import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import type { MapView } from '#views/panels/mapView.ts'
import { placeView } from '#views/panels/placeView.ts'

/** The map's marks as a table, with the first words behind each. */
export function PartnersTable({
  indexed,
  view,
}: {
  readonly indexed: StatementIndex
  readonly view: MapView
}) {
  const places = [...view.places.values()].map((place) => ({
    id: place.code,
    name: place.name,
    relation: say(`relation.${place.relation}`),
    matching: place.matching,
    total: place.total,
  }))
  const groups = view.groups.map(({ id, name, matching, total }) => ({
    id,
    name,
    relation: say('relation.group'),
    matching,
    total,
  }))
  return (
    <DataTable
      caption={say('table.partners')}
      columns={[
        { label: say('table.partner') },
        { label: say('table.relation') },
        { label: say('table.matching'), isNumber: true },
        { label: say('table.all'), isNumber: true },
        { label: say('table.words') },
      ]}
      rows={[...places, ...groups].map(({ id, name, relation, matching, total }) => ({
        key: id,
        cells: [name, relation, matching, total, placeView(indexed, id).quotes[0]?.exact ?? ''],
      }))}
    />
  )
}

import type { StatementIndex } from '#reading/statementIndex.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import type { MapView } from '#views/panels/mapView.ts'
import { partnersTable } from '#views/panels/tableView.ts'

/** The map's partners as a table. */
export function PartnersTable(props: { readonly indexed: StatementIndex; readonly view: MapView }) {
  return <DataTable view={partnersTable(props.indexed, props.view)} />
}

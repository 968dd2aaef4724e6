import { DataTable } from '#ui/shared/DataTable.tsx'
import { forumsTable } from '#views/panels/tableView.ts'
import type { TimelineView } from '#views/panels/timelineView.ts'

/** The forums of the axis as a table. */
export function ForumsTable(props: { readonly view: TimelineView; readonly withContext: boolean }) {
  return <DataTable view={forumsTable(props.view, props.withContext)} />
}

import { say } from '#messages/say.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import type { TimelineView } from '#views/panels/timelineView.ts'

/** The timeline as a table, with the publishers its dates come from. */
export function ForumsTable(props: { readonly view: TimelineView; readonly withContext: boolean }) {
  const { view, withContext } = props
  const rows = withContext ? [...view.entries, ...view.context] : view.entries
  return (
    <DataTable
      caption={view.title}
      columns={[
        { label: say('table.forum') },
        { label: say('table.dates') },
        { label: say('table.place') },
        { label: say('table.tense') },
        { label: say('table.matching'), isNumber: true },
        { label: say('table.all'), isNumber: true },
        { label: say('table.source') },
      ]}
      rows={rows.map((entry) => ({
        key: entry.id,
        cells: [
          entry.name,
          entry.dates,
          entry.city,
          say(`timeline.tense.${entry.tense}`),
          entry.matching,
          entry.total,
          entry.sources.map(({ publisher }) => publisher).join(say('list.longSeparator')),
        ],
      }))}
    />
  )
}

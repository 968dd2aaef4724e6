import { say } from '#messages/say.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import type { ThemeView } from '#views/panels/themeView.ts'

/** Both counts of every theme as a table. */
export function ThemesTable({ view }: { readonly view: ThemeView }) {
  return (
    <DataTable
      caption={say('table.themes')}
      columns={[
        { label: say('table.theme') },
        { label: say('table.mentionsMatching'), isNumber: true },
        { label: say('table.mentions'), isNumber: true },
        { label: say('table.sentencesMatching'), isNumber: true },
        { label: say('table.sentences'), isNumber: true },
      ]}
      rows={view.rows.map(({ id, name, mentions, sentences }) => ({
        key: id,
        cells: [name, mentions.matching, mentions.total, sentences.matching, sentences.total],
      }))}
    />
  )
}

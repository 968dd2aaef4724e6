import { say } from '#messages/say.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import type { ThemeRow, ThemeView } from '#views/panels/themeView.ts'

interface Place {
  readonly sentence: number
  readonly hits: number
  readonly isMatch: boolean
}

/** The sentences of a theme in reading order, each with its hits. */
const placesOf = ({ hits }: ThemeRow): readonly Place[] => {
  const places = new Map<number, Place>()
  for (const { sentence, isMatch } of hits)
    places.set(sentence, { sentence, isMatch, hits: (places.get(sentence)?.hits ?? 0) + 1 })
  return [...places.values()]
}

/** Where in the statement each theme falls, as a table: every sentence is a way there. */
export function ThroughTable(props: {
  readonly view: ThemeView
  readonly onSentence: (sentence: number) => void
}) {
  const { view, onSentence } = props
  return (
    <DataTable
      caption={say('table.through')}
      columns={[{ label: say('table.theme') }, { label: say('table.inSentences') }]}
      rows={view.rows.map((row) => ({
        key: row.id,
        cells: [
          row.name,
          <ul key={row.id} className="through-places">
            {placesOf(row).map(({ sentence, hits, isMatch }) => (
              <li key={sentence}>
                <button
                  type="button"
                  className="link-button"
                  data-quiet={(view.isFiltered && !isMatch) || undefined}
                  aria-label={say('theme.place', { sentence, hits })}
                  onClick={() => onSentence(sentence)}
                >
                  {sentence}
                </button>
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  )
}

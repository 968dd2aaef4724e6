import { DataTable } from '#ui/shared/DataTable.tsx'
import { themesTable, throughTable } from '#views/panels/tableView.ts'
import type { ThemeView } from '#views/panels/themeView.ts'

/** The themes as a table: how often each is spoken of or, for the chart through the text, where. */
export function ThemesTable(props: {
  readonly view: ThemeView
  readonly isThrough: boolean
  readonly onSentence: (sentence: number) => void
}) {
  const { view, isThrough, onSentence } = props
  return isThrough ? (
    <DataTable view={throughTable(view)} onSentence={onSentence} />
  ) : (
    <DataTable view={themesTable(view)} />
  )
}

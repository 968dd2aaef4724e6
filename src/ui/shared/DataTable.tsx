import type { SentenceLink, TableCell, TableView } from '#views/panels/tableView.ts'

/** Sentences of a cell, each a way there. */
function SentenceLinks(props: {
  readonly links: readonly SentenceLink[]
  readonly onSentence: ((sentence: number) => void) | undefined
}) {
  const { links, onSentence } = props
  return (
    <ul className="cell-links">
      {links.map(({ sentence, label, isQuiet }) => (
        <li key={sentence}>
          <button
            type="button"
            className="link-button"
            data-quiet={isQuiet || undefined}
            aria-label={label}
            onClick={() => onSentence?.(sentence)}
          >
            {sentence}
          </button>
        </li>
      ))}
    </ul>
  )
}

type Row = TableView['rows'][number]

/** The rows in stretches of the same part, each of which is set off from the one before. */
const partsOf = (rows: readonly Row[]): readonly (readonly [Row, ...Row[]])[] => {
  const parts: [Row, ...Row[]][] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (last && last[0].part === row.part) last.push(row)
    else parts.push([row])
  }
  return parts
}

/** A chart's numbers as a table: the first column heads its row. */
export function DataTable(props: {
  readonly view: TableView
  readonly onSentence?: (sentence: number) => void
}) {
  const { view, onSentence } = props
  const { caption, columns, rows } = view
  const kind = (index: number): string | undefined => (columns[index]?.isNumber ? 'number' : undefined)
  const content = (cell: TableCell) =>
    typeof cell === 'object' ? (
      <SentenceLinks links={cell} onSentence={onSentence} />
    ) : (
      // Dates and shares are read from left to right.
      <bdi>{cell}</bdi>
    )
  return (
    // A scrolling box takes focus, so that the keyboard can scroll it. It is no landmark: its panel is one.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div role="group" className="scroll" data-part="keys" tabIndex={0} aria-label={caption}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              <th key={label} scope="col" className={kind(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {partsOf(rows).map(([first, ...others]) => (
          <tbody key={first.key}>
            {[first, ...others].map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={columns[index]?.label} scope="row">
                      {content(cell)}
                    </th>
                  ) : (
                    <td key={columns[index]?.label} className={kind(index)}>
                      {content(cell)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

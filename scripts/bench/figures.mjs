/** The value below which a share of the figures lies, from 0 to 1; the higher of the two nearest. */
export const quantile = (figures, share) => {
  const sorted = [...figures].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** "15.9" */
export const milliseconds = (figure) => figure.toFixed(1)

/** Rows of words as a table: the first column to the left, the others to the right. */
export const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const line = (row) =>
    row
      .map((words, column) => (column === 0 ? words.padEnd(widths[0]) : words.padStart(widths[column] + 3)))
      .join('')
  return `${rows.map((row) => `  ${line(row).trimEnd()}`).join('\n')}\n`
}

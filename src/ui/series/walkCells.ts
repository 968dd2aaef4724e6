const cellsIn = (row: Element | undefined): readonly HTMLElement[] =>
  row ? [...row.querySelectorAll<HTMLElement>('.series-cell')] : []

const columnOf = (cell: Element): number =>
  (cell.closest('td') as HTMLTableCellElement | null)?.cellIndex ?? 0

const nearest = (cells: readonly HTMLElement[], column: number): HTMLElement | undefined =>
  [...cells].sort((a, b) => Math.abs(columnOf(a) - column) - Math.abs(columnOf(b) - column))[0]

/**
 * Where a key leads from a cell with a count: along the row to the next that has one, or to the nearest in the next
 * row that has any.
 *
 * @returns null where the key leads nowhere, or walks no cells
 */
export function walkCells(cell: HTMLElement, key: string, isRightToLeft: boolean): HTMLElement | null {
  const row = cell.closest('tr')
  const table = cell.closest('table')
  if (!row || !table) return null
  const along = cellsIn(row)
  const at = along.indexOf(cell)
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft'
  if (key === forward) return along[at + 1] ?? null
  if (key === backward) return along[at - 1] ?? null
  if (key === 'Home') return along[0] ?? null
  if (key === 'End') return along.at(-1) ?? null
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const rows = [...table.querySelectorAll('tbody tr')].filter((one) => one === row || cellsIn(one).length > 0)
  const next = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)]
  return nearest(cellsIn(next), columnOf(cell)) ?? null
}

import { describe, expect, test } from 'vitest'
import { type PlainRow, tableOf } from './tableOf.ts'

const columns = [
  { label: 'Forum', share: 2, isNumber: false },
  { label: 'Sentences', share: 1, isNumber: true },
]

const rowsOf = (count: number): readonly PlainRow[] =>
  Array.from({ length: count }, (_, at) => ({ cells: [`Forum ${at + 1}`, '1'], tone: 'plain' as const }))

const firstCells = (count: number, height: number): readonly string[] =>
  tableOf('Forums', columns, rowsOf(count), { x: 0, y: 0, width: 600, height }).rows.map(
    ({ cells }) => cells[0]?.text ?? '',
  )

describe('a table on a slide', () => {
  test('has all its rows where there is room for them', () => {
    expect(firstCells(4, 5 * 34)).toEqual(['Forum 1', 'Forum 2', 'Forum 3', 'Forum 4'])
  })

  test('says in its last row how many there is no room for', () => {
    expect(firstCells(5, 5 * 34)).toEqual(['Forum 1', 'Forum 2', 'Forum 3', 'and 2 more'])
    expect(firstCells(40, 5 * 34)).toEqual(['Forum 1', 'Forum 2', 'Forum 3', 'and 37 more'])
  })

  test('is no taller than its frame, and gives a long name two lines', () => {
    const name = 'Forum on China-Africa Cooperation and its ministerial conference in the capital'
    const table = tableOf('Forums', columns, [{ cells: [name, '1'], tone: 'strong' }, ...rowsOf(9)], {
      x: 0,
      y: 0,
      width: 600,
      height: 200,
    })
    expect(table.height).toBeLessThanOrEqual(200)
    expect(table.rows[0]?.height).toBe(2 * 30 + 4)
    expect(table.rows[0]?.cells[0]).toMatchObject({ isBold: true })
  })
})

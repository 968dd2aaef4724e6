import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { readCsv } from '#fixtures/readCsv.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import type { TableView } from '#views/panels/tableView.ts'
import { themeView } from '#views/panels/themeView.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { exportHead } from '#views/takeaway/exportHead.ts'
import { headLines } from '#views/takeaway/headLines.ts'
import { takenTables } from '#views/takeaway/takenTables.ts'
import { safeCell, writeCsv } from './writeCsv.ts'

const head = exportHead(shippedIndex, everything, 'https://example.org/?p=RUS')
const gsi = { ...everything, initiative: ['gsi'] }

const tableOf = (cells: readonly string[]): TableView => ({
  caption: 'Cells',
  columns: [{ label: 'Words', isNumber: false }],
  rows: cells.map((cell, at) => ({ key: String(at), cells: [cell] })),
})

/** Rows of the table that has a caption. */
const rowsBelow = (rows: readonly (readonly string[])[], caption: string): readonly (readonly string[])[] => {
  const from = rows.findIndex((row) => row.length === 1 && row[0] === caption)
  const after = rows.slice(from + 1)
  const end = after.findIndex((row) => row.length === 1 && row[0] === '')
  return end < 0 ? after : after.slice(0, end)
}

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '\u00a0=1', '\u0000=1'])(
    'of %j is no formula',
    (words) => {
      expect(safeCell(words)).toMatch(/^'/)
    },
  )

  it.each(['Russia', '26–29 Mar 2024', '3; 7', '', 'a=b', '“-x”', '—'])('of %j stays as it is', (words) => {
    expect(safeCell(words)).toBe(words)
  })

  it('holds no character that ends a file', () => {
    expect(safeCell('a\u0000b\u000bc')).toBe('a b c')
  })
})

describe('a file of tables', () => {
  it('is UTF-8 with a mark, and each of its lines ends in CR LF', () => {
    const file = writeCsv(head, [tableOf(['Côte d’Ivoire', 'Россия', '中国', 'مصر'])])
    expect(file.charCodeAt(0)).toBe(0xfeff)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(rowsBelow(readCsv(file), 'Cells').flat()).toEqual([
      'Words',
      'Côte d’Ivoire',
      'Россия',
      '中国',
      'مصر',
    ])
  })

  it('begins with what the statement is, what is chosen, the legend, the boundaries and the link', () => {
    const rows = readCsv(writeCsv(exportHead(shippedIndex, gsi, 'https://example.org/?i=gsi'), []))
    const said = new Map(rows.map(([what, words]) => [what, words]))
    expect(said.get('Kind')).toBe('Report of remarks')
    expect(said.get('Date')).toBe('9 January 2024')
    expect(said.get('Attribution')).toBe('Report of Wang Yi’s remarks, 9 January 2024')
    expect(said.get('Filters')).toBe('Initiative: Global Security')
    expect(said.get('Sentences')).toBe('1 of 14 sentences')
    expect(said.get('Link')).toBe('https://example.org/?i=gsi')
    expect(said.get('Boundaries')).toContain('no position on status')
    expect(rows.filter(([what]) => what === 'Legend').length).toBeGreaterThan(1)
  })

  it('gives any words back whole', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const rows = readCsv(writeCsv(head, [tableOf(cells)])).slice(headLines(head).length + 3)
        expect(rows.map(([cell]) => cell)).toEqual(cells.map(safeCell))
      }),
    )
  })

  it('holds the numbers that the panels show, of any statement under any selection', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, (indexed, selection) => {
        const tables = (['map', 'timeline', 'themes'] as const).flatMap((panel) =>
          takenTables(indexed, selection, panel, true),
        )
        const rows = readCsv(writeCsv(exportHead(indexed, selection, null), tables))
        const [partners, forums, themes, through, shared] = tables.map(({ caption }) =>
          rowsBelow(rows, caption).slice(1),
        )
        const match = matching(indexed, selection)
        const map = mapView(indexed, selection, match)
        const counted = (list: readonly (readonly string[])[] | undefined, at: number) =>
          (list ?? []).map((row) => [row[0], Number(row[at]), Number(row[at + 1])]).sort()
        const shown = (list: readonly { name: string; matching: number; total: number }[]) =>
          list.map(({ name, matching, total }) => [name, matching, total]).sort()
        expect(counted(partners, 2)).toEqual(shown([...map.places.values(), ...map.groups]))
        const timeline = timelineView(indexed, selection, match)
        expect(counted(forums, 4)).toEqual(
          shown([...timeline.entries, ...timeline.undated, ...timeline.context]),
        )
        const view = themeView(indexed, selection, match)
        expect(themes?.map((row) => row.slice(1).map(Number))).toEqual(
          view.rows.map(({ mentions, sentences }) => [
            mentions.matching,
            mentions.total,
            sentences.matching,
            sentences.total,
          ]),
        )
        expect(through?.map(([, numbers]) => numbers)).toEqual(
          view.rows.map(({ hits }) => [...new Set(hits.map(({ sentence }) => sentence))].join('; ')),
        )
        expect(shared?.map((row) => row.slice(1))).toEqual(
          view.shared.map((cells) =>
            cells.map(({ matching, total }) =>
              total === 0 ? '' : view.isFiltered ? `${matching} of ${total}` : String(total),
            ),
          ),
        )
      }),
    )
  })
})

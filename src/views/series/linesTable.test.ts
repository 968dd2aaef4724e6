import { describe, expect, it } from 'vitest'
import { linesTable, sayLinesNote } from './linesTable.ts'
import type { SeriesLines } from './seriesLines.ts'

const shown: SeriesLines = {
  years: ['2024', '2025', '2026'],
  statements: [1, 0, 2],
  lines: [
    {
      kind: 'place',
      id: 'KEN',
      key: 'place.KEN',
      name: 'Kenya',
      mentions: [3, null, 0],
      rates: [30, null, 0],
    },
  ],
  isChosen: true,
  left: 2,
  undated: 1,
}

describe('the table of lines over years', () => {
  it('has a row a year, and leaves out the figure of a year without a statement', () => {
    const { caption, columns, rows } = linesTable(shown, 'rate', 'places')
    expect(caption).toBe('Places and groups by year, mentions per 1,000 words')
    expect(columns.map(({ label }) => label)).toEqual(['Year', 'Statements', 'Kenya'])
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['2024', '1', '30.0'],
      ['2025', '0', ''],
      ['2026', '2', '0.0'],
    ])
    expect(linesTable(shown, 'mentions', 'places').rows.map(({ cells }) => cells[2])).toEqual(['3', '', '0'])
  })

  it('says who chose the lines and what is not on them', () => {
    expect(sayLinesNote(shown, 'mentions')).toBe(
      'the chosen one, mentions · 2 more are chosen and not drawn · one statement has no date and is on no line',
    )
    expect(sayLinesNote({ ...shown, isChosen: false, left: 0, undated: 0 }, 'rate')).toBe(
      'the one with the most mentions, mentions per 1,000 words',
    )
  })
})

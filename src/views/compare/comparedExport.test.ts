import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomPair } from '#fixtures/randomPair.ts'
import { everything } from '#selection/selection.ts'
import { comparedHead, everythingTable, textTable } from './comparedExport.ts'
import { comparedRows } from './comparedRows.ts'
import { sentenceWords } from './comparedStretches.ts'
import { comparePair } from './comparePair.ts'

describe('the tables of a comparison', () => {
  it('have a row for every value shown, a cell for every column, and the counts of both texts', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const { columns, rows } = everythingTable(pair)
        const values = comparedRows(pair)
        expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true)
        const at = (label: string): number => columns.findIndex((column) => column.label === label)
        expect(
          rows.map(({ cells }) => [cells[0], cells[1], cells[at('A: named')], cells[at('B: named')]]),
        ).toEqual(
          values.map(({ name, change, first, second }) => [name, change, first.mentions, second.mentions]),
        )
        expect(rows.map(({ cells }) => cells[at('B: sentences')])).toEqual(
          values.map(({ second }) => second.sentences.join('; ')),
        )
      }),
    )
  })

  it('hold every sentence of both texts once, in its words', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const { rows } = textTable(pair)
        const cellsOf = (number: number, words: number) =>
          rows
            .flatMap(({ cells }) => (cells[number] === '' ? [] : [[cells[number], cells[words]] as const]))
            .sort(([a], [b]) => Number(a) - Number(b))
        const expected = (side: 'first' | 'second') =>
          pair[side].sentences.map((_, index) => [index + 1, sentenceWords(pair[side], index + 1)])
        expect(cellsOf(1, 2)).toEqual(expected('first'))
        expect(cellsOf(3, 4)).toEqual(expected('second'))
      }),
    )
  })

  it('say which texts they are of, what is chosen and where it is shown', () => {
    fc.assert(
      fc.property(randomPair, (given) => {
        const pair = comparePair(given, given.comparison, { ...everything, text: 'we' }, null)
        const head = new Map(comparedHead(pair, 'https://example.org/?c=b'))
        expect(head.get('Link')).toBe('https://example.org/?c=b')
        expect(head.get('Filters')).toBe('Words: “we”')
        expect(head.get('Sentences')).toMatch(/^A: \d+ of \d+ sentences?, B: \d+ of \d+ sentences?$/)
        expect(head.has('Text A') && head.has('Text B')).toBe(true)
      }),
    )
  })
})

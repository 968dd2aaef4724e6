import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostStripCells, seriesStrip, stripCells } from './seriesStrip.ts'

const cellsOf = (path: string): readonly number[] =>
  [...path.matchAll(/M(\d+) 0h(\d+)v1h-\2z/g)].flatMap(([, from, width]) =>
    Array.from({ length: Number(width) }, (_, at) => Number(from) + at),
  )

describe('seriesStrip', () => {
  it('has a cell for each column, by its tone', () => {
    const { tones, reached } = seriesStrip(Int8Array.of(1, 0, 5, -1, 1))
    expect(tones.map(cellsOf)).toEqual([[0, 4], [], [], [], [2]])
    expect(cellsOf(reached)).toEqual([3])
  })

  it('draws neighbours of one tone as one shape', () => {
    const { tones, reached } = seriesStrip(Int8Array.of(2, 2, 2, -1, -1, 0, 2))
    expect(tones[1]).toBe('M0 0h3v1h-3zM6 0h1v1h-1z')
    expect(reached).toBe('M3 0h2v1h-2z')
  })

  it('has in each cell the strongest of its columns, and a reached one only where none is named', () => {
    const step = fc.integer({ min: -1, max: 5 })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 700 }), (steps) => {
        const { tones, reached } = seriesStrip(Int8Array.from(steps))
        const n = stripCells(steps.length)
        expect(n).toBeLessThanOrEqual(mostStripCells)
        const drawn = Array.from({ length: n }, (_, cell) =>
          cellsOf(reached).includes(cell) ? -1 : tones.findIndex((path) => cellsOf(path).includes(cell)) + 1,
        )
        const held = Array.from({ length: n }, (_, cell) =>
          steps.filter((_, column) => Math.floor((column * n) / steps.length) === cell),
        )
        expect(drawn).toEqual(held.map((all) => (Math.max(...all) > 0 ? Math.max(...all) : Math.min(...all))))
      }),
      { numRuns: 30 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkGrid } from './walkGrid.ts'

describe('walking a grid', () => {
  it('goes by one along a row and by a row across it', () => {
    expect(walkGrid('ArrowRight', 2, 3, 10)).toBe(1)
    expect(walkGrid('ArrowLeft', 3, 3, 10)).toBe(-1)
    expect(walkGrid('ArrowDown', 1, 3, 10)).toBe(3)
    expect(walkGrid('ArrowUp', 4, 3, 10)).toBe(-3)
    expect(walkGrid('Home', 4, 3, 10)).toBe(-4)
    expect(walkGrid('End', 4, 3, 10)).toBe(5)
  })

  it('goes one by one with the keys of a clicker', () => {
    expect(walkGrid('PageDown', 4, 3, 10)).toBe(1)
    expect(walkGrid('PageUp', 0, 3, 10)).toBe(0)
  })

  it('reaches the last card from above it, where the last row is shorter', () => {
    expect(walkGrid('ArrowDown', 8, 3, 10)).toBe(1)
    expect(walkGrid('ArrowDown', 9, 3, 10)).toBe(0)
    expect(walkGrid('ArrowDown', 6, 3, 9)).toBe(0)
  })

  it('leaves other keys alone', () => {
    expect(walkGrid('a', 0, 3, 10)).toBeNull()
    expect(walkGrid('Enter', 0, 3, 10)).toBeNull()
  })

  it('never leaves the grid', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(39),
        (key, size, columns, at) => {
          const index = at % size
          const to = index + (walkGrid(key, index, columns, size) ?? 0)
          expect(to).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThan(size)
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAt } from './placeAt.ts'

const isle = { code: 'ISL', x: 100, y: 100 }
const rock = { code: 'ROC', x: 112, y: 100 }

describe('placeAt', () => {
  it('means a small state within four pixels of its dot, also over the shape of another', () => {
    expect(placeAt({ x: 103, y: 100 }, 1, [isle, rock], 'SEA')).toBe('ISL')
    expect(placeAt({ x: 105, y: 100 }, 1, [isle, rock], 'SEA')).toBe('SEA')
  })

  it('means the nearest small state within twenty pixels where no shape is', () => {
    expect(placeAt({ x: 107, y: 100 }, 1, [isle, rock], null)).toBe('ROC')
    expect(placeAt({ x: 80, y: 100 }, 1, [isle, rock], null)).toBe('ISL')
    expect(placeAt({ x: 79, y: 100 }, 1, [isle, rock], null)).toBeNull()
  })

  it('measures in pixels of the screen', () => {
    expect(placeAt({ x: 95, y: 100 }, 4, [isle], null)).toBe('ISL')
    expect(placeAt({ x: 94, y: 100 }, 4, [isle], null)).toBeNull()
  })

  it('lets the shape under a button win, except at the middle of the button', () => {
    expect(placeAt({ x: 108, y: 100 }, 1, [], 'SEA', isle)).toBe('SEA')
    expect(placeAt({ x: 108, y: 100 }, 1, [], null, isle)).toBe('ISL')
    expect(placeAt({ x: 101, y: 100 }, 1, [], 'SEA', isle)).toBe('ISL')
  })

  it('takes the nearer of a dot and the middle of a button', () => {
    const mark = { code: 'MRK', x: 106, y: 100 }
    expect(placeAt({ x: 102, y: 100 }, 1, [isle], null, mark)).toBe('ISL')
    expect(placeAt({ x: 104, y: 100 }, 1, [isle], null, mark)).toBe('MRK')
  })

  it('answers with something that is under or near the pointer, and with nothing on empty sea', () => {
    const coordinate = fc.integer({ min: 0, max: 200 })
    const dot = fc.record({ code: fc.constantFrom('AAA', 'BBB', 'CCC'), x: coordinate, y: coordinate })
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.array(dot),
        fc.option(fc.constant('SEA')),
        (x, y, dots, shape) => {
          const near = dots.filter((one) => Math.hypot(one.x - x, one.y - y) <= 20).map(({ code }) => code)
          const found = placeAt({ x, y }, 1, dots, shape)
          if (found === null) expect([near, shape]).toEqual([[], null])
          else expect([...near, shape]).toContain(found)
        },
      ),
    )
  })
})

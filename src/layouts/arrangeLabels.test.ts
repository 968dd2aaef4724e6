import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArrangedLabel, arrangeLabels, type LeaderLabel } from './arrangeLabels.ts'

const width = 900

const label = fc.record({
  x: fc.integer({ min: 0, max: width }),
  width: fc.integer({ min: 30, max: 260 }),
  height: fc.constantFrom(30, 45),
})

const labels = fc
  .array(label, { maxLength: 7 })
  .map((list) => [...list].sort((one, other) => one.x - other.x))

const boxOf = ({ x, width: own, height }: LeaderLabel, { side, lift }: ArrangedLabel) => ({
  from: side === 'after' ? x : x - own,
  to: side === 'after' ? x + own : x,
  foot: lift,
  top: lift + height,
})

describe('labels on leaders', () => {
  it('never overlap, never leave the box, and no leader crosses one', () => {
    fc.assert(
      fc.property(labels, (list) => {
        const arranged = arrangeLabels(list, width)
        if (!arranged) return
        const boxes = list.map((entry, index) => boxOf(entry, arranged[index] as ArrangedLabel))
        boxes.forEach((one, index) => {
          expect(one.from).toBeGreaterThanOrEqual(0)
          expect(one.to).toBeLessThanOrEqual(width)
          boxes.forEach((other, at) => {
            if (at === index) return
            const overlap =
              one.from < other.to && other.from < one.to && one.foot < other.top && other.foot < one.top
            expect(overlap).toBe(false)
            const { x } = list[index] as LeaderLabel
            expect(x > other.from && x < other.to && other.foot < one.foot).toBe(false)
          })
        })
      }),
      { numRuns: 300 },
    )
  })

  it('stand next to the axis where there is room', () => {
    const list = [0, 200, 400].map((x) => ({ x, width: 120, height: 30 }))
    expect(arrangeLabels(list, width)).toEqual(list.map(() => ({ side: 'after', lift: 0 })))
  })

  it('turn round at the end of the axis', () => {
    expect(arrangeLabels([{ x: 880, width: 120, height: 30 }], width)).toEqual([{ side: 'before', lift: 0 }])
  })

  it('have no arrangement where one is wider than the axis', () => {
    expect(arrangeLabels([{ x: 100, width: 950, height: 30 }], width)).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentMeetsBox, segmentsCross } from './boxes.ts'

const at = fc.integer({ min: 0, max: 40 })
const segment = fc.record({ x1: at, y1: at, x2: at, y2: at })
const box = { x0: 10.5, x1: 30.5, y0: 15.5, y1: 25.5 }

describe('lines', () => {
  it('meet a box where one of their points lies in it', () => {
    fc.assert(
      fc.property(segment, (line) => {
        const steps = Array.from({ length: 401 }, (_, step) => step / 400)
        const isIn = steps.some((share) => {
          const x = line.x1 + share * (line.x2 - line.x1)
          const y = line.y1 + share * (line.y2 - line.y1)
          return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1
        })
        if (isIn) expect(segmentMeetsBox(line, box)).toBe(true)
      }),
    )
  })

  it('pass a box by on any side', () => {
    expect(segmentMeetsBox({ x1: 0, y1: 0, x2: 40, y2: 10 }, box)).toBe(false)
    expect(segmentMeetsBox({ x1: 0, y1: 20, x2: 9, y2: 40 }, box)).toBe(false)
    expect(segmentMeetsBox({ x1: 0, y1: 24, x2: 12, y2: 40 }, box)).toBe(false)
  })

  it('cross whichever is asked about first', () => {
    const across = { x1: 0, y1: 20, x2: 40, y2: 20 }
    expect(segmentsCross(across, { x1: 20, y1: 0, x2: 20, y2: 40 })).toBe(true)
    expect(segmentsCross(across, { x1: 20, y1: 21, x2: 20, y2: 40 })).toBe(false)
    fc.assert(
      fc.property(segment, segment, (one, other) => {
        expect(segmentsCross(one, other)).toBe(segmentsCross(other, one))
      }),
    )
  })
})

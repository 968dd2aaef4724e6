import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidate.ts'
import { resolveOverlaps } from './resolveOverlaps.ts'

const candidate = (start: number, end: number, rank = 2, entity = 'x'): Candidate => ({
  start,
  end,
  rank,
  entity,
  kind: 'place',
  reading: 'name',
})

const candidates = fc.array(
  fc
    .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }), rank: fc.nat(6) })
    .map(({ start, length, rank }) => candidate(start, start + length, rank)),
  { maxLength: 25, size: 'max' },
)

const overlap = (one: Candidate, other: Candidate) => one.start < other.end && other.start < one.end

describe('resolveOverlaps', () => {
  it('keeps the longest', () => {
    const [short, long] = [candidate(4, 9, 6), candidate(0, 9, 1)]
    expect(resolveOverlaps([short, long])).toEqual([long])
  })

  it('keeps the higher in rank of two of the same length, else the earlier', () => {
    const [low, high] = [candidate(0, 5, 2), candidate(0, 5, 4)]
    expect(resolveOverlaps([low, high])).toEqual([high])
    expect(resolveOverlaps([candidate(3, 8), candidate(0, 5)])).toEqual([candidate(0, 5)])
  })

  it('keeps neighbours that only touch', () => {
    expect(resolveOverlaps([candidate(5, 9), candidate(0, 5)])).toHaveLength(2)
  })

  it('gives an ordered choice without overlaps, and nothing left out would still fit', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const kept = resolveOverlaps(all)
        kept.forEach((one, index) => {
          const next = kept[index + 1]
          if (next) expect(one.end).toBeLessThanOrEqual(next.start)
        })
        for (const one of all)
          expect(
            kept.some((other) => overlap(one, other) && other.end - other.start >= one.end - one.start),
          ).toBe(true)
        expect(resolveOverlaps(kept)).toEqual(kept)
      }),
    )
  })
})

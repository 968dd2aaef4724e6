import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boxesMeet, isWithin, segmentsCross } from './boxes.ts'
import { insetFrames } from './insetFrames.ts'
import type { LabelWish } from './labelChoice.ts'
import { usualSpacing } from './labelWidth.ts'

const region = { x0: 100, y0: 50, x1: 140, y1: 80 }

const wishes = fc
  .uniqueArray(
    fc.record({
      text: fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9}){0,2}$/),
      x: fc.integer({ min: 101, max: 139 }),
      y: fc.integer({ min: 51, max: 79 }),
    }),
    { minLength: 3, maxLength: 7, selector: ({ x, y }) => `${x} ${y}` },
  )
  .map((places) =>
    places.map(
      ({ text, x, y }, at): LabelWish => ({
        id: `place-${at}`,
        text,
        kind: 'place',
        x,
        y,
        country: null,
        isOptional: false,
      }),
    ),
  )

it('every frame says each name once, beside the picture, and leads it to where its place is drawn', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const frames = insetFrames({ region, wishes: all, isStrained: true }, 2, usualSpacing)
      expect(frames.length).toBeGreaterThan(0)
      for (const { width, height, picture, zoom, x, y, labels } of frames) {
        expect(new Set(labels.map(({ wish }) => wish))).toEqual(new Set(all))
        expect(labels).toHaveLength(all.length)
        for (const [at, { wish, lines, box, leader }] of labels.entries()) {
          expect(lines.join(' ')).toBe(wish.text)
          expect(isWithin(box, { x0: 0, y0: 0, x1: width, y1: height })).toBe(true)
          expect(boxesMeet(box, picture)).toBe(false)
          expect(leader.x2).toBeCloseTo((wish.x - region.x0) * zoom + x)
          expect(leader.y2).toBeCloseTo((wish.y - region.y0) * zoom + y)
          for (const other of labels.slice(at + 1)) expect(boxesMeet(box, other.box)).toBe(false)
        }
      }
    }),
  )
})

it('no two leaders of a margin cross, but where their places lie on one line with them', () => {
  const all = ['Ada', 'Bem', 'Cor', 'Dun'].map(
    (text, at): LabelWish => ({
      id: text,
      text,
      kind: 'place',
      x: 105 + at * 9,
      y: at % 2 === 0 ? 55 : 75,
      country: null,
      isOptional: false,
    }),
  )
  for (const { labels } of insetFrames({ region, wishes: all, isStrained: true }, 2, usualSpacing))
    for (const [at, one] of labels.entries())
      for (const other of labels.slice(at + 1))
        if (one.end === other.end) expect(segmentsCross(one.leader, other.leader)).toBe(false)
})

it('what can be enlarged by little has no frame', () => {
  const wide = { x0: 0, y0: 0, x1: 900, y1: 700 }
  const place: LabelWish = {
    id: 'a',
    text: 'Ada',
    kind: 'place',
    x: 9,
    y: 9,
    country: null,
    isOptional: false,
  }
  expect(insetFrames({ region: wide, wishes: [place], isStrained: true }, 1, usualSpacing)).toEqual([])
})

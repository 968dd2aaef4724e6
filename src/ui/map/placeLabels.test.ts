import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelWish, labelWidth, placeLabels } from './placeLabels.ts'

const view = { x0: 0, y0: 0, x1: 600, y1: 300 }

const wish = (part: Partial<LabelWish>): LabelWish => ({
  id: 'lake',
  text: 'Lakeland',
  kind: 'place',
  x: 300,
  y: 150,
  clear: 8,
  room: 0,
  isOptional: false,
  ...part,
})

const point = { x: fc.integer({ min: -50, max: 650 }), y: fc.integer({ min: -50, max: 350 }) }
const wishes = fc.array(
  fc.record({
    ...point,
    id: fc.uuid(),
    text: fc.string({ minLength: 1, maxLength: 24 }),
    kind: fc.constantFrom('place' as const, 'implied' as const, 'speaker' as const, 'venue' as const),
    clear: fc.nat(16),
    room: fc.nat(200),
    isOptional: fc.boolean(),
  }),
  { maxLength: 20, size: 'max' },
)
const pins = fc.array(fc.record({ ...point, r: fc.integer({ min: 1, max: 10 }) }), { maxLength: 6 })
const scales = fc.constantFrom(0.9, 1, 1.85)

const boxesOf = (placed: ReturnType<typeof placeLabels>, scale: number) =>
  placed.map((label) => ({
    label,
    x0: label.x + label.dx - label.width / 2,
    x1: label.x + label.dx + label.width / 2,
    y0: label.y + label.dy - 8 * scale,
    y1: label.y + label.dy + 8 * scale,
  }))

type Box = Omit<ReturnType<typeof boxesOf>[number], 'label'>
const overlap = (one: Box, other: Box) =>
  one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1

const isInView = ({ x, y }: { x: number; y: number }) =>
  x >= view.x0 && x <= view.x1 && y >= view.y0 && y <= view.y1

describe('placeLabels', () => {
  it('never lets labels overlap each other or a pin, and keeps those of what is in view inside it', () => {
    fc.assert(
      fc.property(wishes, pins, scales, (all, obstacles, scale) => {
        const boxes = boxesOf(placeLabels(all, obstacles, view, scale), scale)
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
          for (const { x, y, r } of obstacles)
            expect(overlap(box, { x0: x - r, x1: x + r, y0: y - r, y1: y + r })).toBe(false)
          if (isInView(box.label))
            expect(box.x0 >= view.x0 && box.x1 <= view.x1 && box.y0 >= view.y0 && box.y1 <= view.y1).toBe(
              true,
            )
        })
      }),
    )
  })

  it('lets earlier wishes win: a later one never moves them', () => {
    fc.assert(
      fc.property(wishes, wishes, (first, more) => {
        const alone = placeLabels(first, [], view, 1)
        expect(placeLabels([...first, ...more], [], view, 1).slice(0, alone.length)).toEqual(alone)
      }),
    )
  })

  it('centres a label that fits inside its shape, else stands it above', () => {
    expect(placeLabels([wish({ room: 200 })], [], view, 1)).toMatchObject([{ dx: 0, dy: 0 }])
    expect(placeLabels([wish({})], [], view, 1)).toMatchObject([{ dx: 0, dy: -16 }])
  })

  it('stands the label of a venue beside its pin', () => {
    const [label] = placeLabels([wish({ kind: 'venue' })], [{ x: 300, y: 150, r: 6 }], view, 1)
    expect(label?.dx).toBeGreaterThan(8)
    expect(label?.dy).toBe(0)
  })

  it('leaves out an optional label that does not fit inside its shape', () => {
    expect(placeLabels([wish({ isOptional: true, room: 20 })], [], view, 1)).toEqual([])
  })

  it('leaves out a label that fits nowhere', () => {
    expect(placeLabels([wish({ text: 'x'.repeat(200) })], [], view, 1)).toEqual([])
  })

  it('reckons wider for larger type', () => {
    expect(labelWidth('Lakeland', 'place', 2)).toBe(2 * labelWidth('Lakeland', 'place', 1))
  })
})

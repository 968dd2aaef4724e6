import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelWish, labelWidth, placeLabels } from './placeLabels.ts'

const view = { x0: 0, y0: 0, x1: 600, y1: 300 }

const around = { pins: [], hearts: [], view, scale: 1 }

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
  placed.map((label) => {
    const before = label.width * { start: 0, middle: 0.5, end: 1 }[label.end]
    const x0 = label.x + label.dx - before
    const y = label.y + label.dy
    return { label, x0, x1: x0 + label.width, y0: y - 8 * scale, y1: y + 8 * scale }
  })

type Box = Omit<ReturnType<typeof boxesOf>[number], 'label'>
const overlap = (one: Box, other: Box) =>
  one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1

const isInView = ({ x, y }: { x: number; y: number }) =>
  x >= view.x0 && x <= view.x1 && y >= view.y0 && y <= view.y1

describe('placeLabels', () => {
  it('never lets labels overlap each other or a pin, and keeps those of what is in view inside it', () => {
    fc.assert(
      fc.property(wishes, pins, scales, (all, obstacles, scale) => {
        const boxes = boxesOf(placeLabels(all, { ...around, pins: obstacles, scale }), scale)
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
        const alone = placeLabels(first, around)
        expect(placeLabels([...first, ...more], around).slice(0, alone.length)).toEqual(alone)
      }),
    )
  })

  it('centres a label that fits inside its shape, else stands it above', () => {
    expect(placeLabels([wish({ room: 200 })], around)).toMatchObject([{ dx: 0, dy: 0 }])
    expect(placeLabels([wish({})], around)).toMatchObject([{ dx: 0, dy: -16 }])
  })

  it('stands the label of a venue beside its pin', () => {
    const [label] = placeLabels([wish({ kind: 'venue' })], { ...around, pins: [{ x: 300, y: 150, r: 6 }] })
    expect(label).toMatchObject({ end: 'start', dx: 11, dy: 0 })
  })

  it('leaves out an optional label that does not fit inside its shape', () => {
    expect(placeLabels([wish({ isOptional: true, room: 20 })], around)).toEqual([])
  })

  it('writes the speaker beside its shape in the ink of any other, where it does not fit inside', () => {
    const speaker = wish({ kind: 'speaker', room: 200 })
    expect(placeLabels([speaker], around)).toMatchObject([{ kind: 'speaker', dy: 0 }])
    expect(placeLabels([{ ...speaker, room: 20 }], around)).toMatchObject([{ kind: 'place', dy: -16 }])
  })

  it('keeps out of the middle of another place where it can, and a speaker beside its shape always', () => {
    const hearts = [{ id: 'hill', x: 300, y: 120, r: 20, isFaint: false }]
    expect(placeLabels([wish({})], { ...around, hearts })).toMatchObject([{ dx: 0, dy: 16 }])
    const hatched = hearts.map((heart) => ({ ...heart, isFaint: true }))
    expect(placeLabels([wish({})], { ...around, hearts: hatched })).toMatchObject([{ dx: 0, dy: -16 }])
    const all = [{ id: 'hill', x: 300, y: 150, r: 90, isFaint: true }]
    expect(placeLabels([wish({})], { ...around, hearts: all })).toMatchObject([{ dx: 0, dy: -16 }])
    expect(placeLabels([wish({ kind: 'speaker' })], { ...around, hearts: all })).toEqual([])
    expect(placeLabels([wish({ id: 'hill' })], { ...around, hearts })).toMatchObject([{ dx: 0, dy: -16 }])
  })

  it('leaves out a label that fits nowhere', () => {
    expect(placeLabels([wish({ text: 'x'.repeat(200) })], around)).toEqual([])
  })

  it('reckons wider for larger type and for wider letters, and no wider for accents', () => {
    expect(labelWidth('Lakeland', 'place', 2)).toBe(2 * labelWidth('Lakeland', 'place', 1))
    expect(labelWidth('mmm', 'place', 1)).toBeGreaterThan(labelWidth('iii', 'place', 1))
    expect(labelWidth('\u00e9\u00e3', 'place', 1)).toBe(labelWidth('ea', 'place', 1))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet, isWithin, squareAt } from './boxes.ts'
import { inOneGo } from './inOneGo.ts'
import type { Around, LabelWish } from './labelChoice.ts'
import { labelWidth } from './labelWidth.ts'
import { mapGround } from './mapGround.ts'
import { placeLabels } from './placeLabels.ts'
import { coveredShare } from './shapeRows.ts'
import type { WorldShape } from './worldShapes.ts'

const [width, height] = [600, 300]

/** A country that is a rectangle. */
const country = (code: string, x0: number, y0: number, x1: number, y1: number): WorldShape => ({
  code,
  key: code,
  d: 'M0,0',
  rings: [{ points: () => [x0, y0, x1, y0, x1, y1, x0, y1], bounds: { x0, y0, x1, y1 } }],
  x: (x0 + x1) / 2,
  y: (y0 + y1) / 2,
  area: (x1 - x0) * (y1 - y0),
  bounds: { x0, y0, x1, y1 },
})

const aroundOf = (shapes: readonly WorldShape[], part: Partial<Around> = {}): Around => ({
  ground: mapGround(shapes, { scale: 1, x: 0, y: 0 }, width, height),
  marked: new Set(shapes.flatMap(({ code }) => code ?? [])),
  squares: [],
  scale: 1,
  pinRadius: 5,
  ...part,
})

const wish = ({ code, x, y }: WorldShape, part: Partial<LabelWish> = {}): LabelWish => ({
  id: code ?? '',
  text: 'Lakeland',
  kind: 'place',
  x,
  y,
  country: code,
  isOptional: false,
  ...part,
})

const placed = (wishes: readonly LabelWish[], around: Around) => inOneGo(placeLabels(wishes, around))

const wide = country('WID', 200, 100, 400, 200)
const narrow = country('NAR', 290, 100, 310, 130)

describe('placeLabels', () => {
  it('stands in the middle of a shape that has the room', () => {
    const [label] = placed([wish(wide)], aroundOf([wide]))
    expect(label).toMatchObject({ manner: 'inside', end: 'middle', dx: 0, leader: null })
    expect(Math.abs(label?.dy ?? 99)).toBeLessThanOrEqual(2)
  })

  it('touches a shape that is too small, over water', () => {
    const around = aroundOf([narrow])
    const [label] = placed([wish(narrow)], around)
    expect(label).toMatchObject({ manner: 'beside', leader: null })
    const own = around.ground.countries()[0]?.rows()
    expect(own && label && coveredShare(own, label.box)).toBeGreaterThan(0)
  })

  it('is led to open water from a shape that members of a group surround, and left out where named places do', () => {
    const ring = [
      country('WST', 180, 60, 289, 170),
      country('EST', 311, 60, 420, 170),
      country('NTH', 290, 60, 310, 99),
      country('STH', 290, 131, 310, 170),
    ]
    const faint = new Set(ring.map(({ code }) => code ?? ''))
    const [label] = placed([wish(narrow)], aroundOf([narrow, ...ring], { faint }))
    expect(placed([wish(narrow)], aroundOf([narrow, ...ring]))).toEqual([])
    expect(label?.manner).toBe('led')
    expect(label?.leader).not.toBeNull()
    expect(ring.every(({ bounds }) => label && !boxesMeet(label.box, bounds))).toBe(true)
  })

  it('is left out where it has no room, and one that is optional where its shape has none', () => {
    expect(placed([wish(wide, { text: 'x'.repeat(200) })], aroundOf([wide]))).toEqual([])
    expect(placed([wish(narrow, { isOptional: true })], aroundOf([narrow]))).toEqual([])
  })

  it('writes the speaker beside its shape in the ink of any other, where it does not fit inside', () => {
    expect(placed([wish(wide, { kind: 'speaker' })], aroundOf([wide]))).toMatchObject([{ kind: 'speaker' }])
    expect(placed([wish(narrow, { kind: 'speaker' })], aroundOf([narrow]))).toMatchObject([{ kind: 'place' }])
  })

  it('stands the label of a venue beside its pin', () => {
    const squares = [{ id: 'Port', box: squareAt({ x: 100, y: 50 }, 6) }]
    const port = { ...wish(wide), id: 'Port', kind: 'venue' as const, x: 100, y: 50, country: null }
    expect(placed([port], aroundOf([wide], { squares }))).toMatchObject([{ end: 'start', dy: 0 }])
  })

  it('moves one label where another has no room otherwise', () => {
    const shapes = [country('ONE', 200, 100, 216, 116), country('TWO', 200, 118, 216, 134)]
    expect(
      placed(
        shapes.map((shape) => wish(shape)),
        aroundOf(shapes),
      ),
    ).toHaveLength(2)
  })

  it('never lets labels meet each other, a pin or another marked place, nor leave the view', () => {
    const shape = fc
      .tuple(fc.nat(550), fc.nat(260), fc.integer({ min: 6, max: 160 }), fc.integer({ min: 6, max: 90 }))
      .map(([x, y, w, h]) => [x, y, x + w, y + h] as const)
    const pins = fc.array(fc.record({ x: fc.nat(width), y: fc.nat(height) }), { maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(shape, { maxLength: 9 }),
        pins,
        fc.constantFrom(0.9, 1, 1.85),
        (boxes, points, scale) => {
          const shapes = boxes.map((box, at) => country(`C${at}`, ...box))
          const squares = points.map((point, at) => ({ id: `pin ${at}`, box: squareAt(point, 6) }))
          const labels = placed(
            shapes.map((one) => wish(one)),
            aroundOf(shapes, { squares, scale }),
          )
          labels.forEach((label, at) => {
            expect(isWithin(label.box, { x0: 0, y0: 0, x1: width, y1: height })).toBe(true)
            for (const other of labels.slice(at + 1)) expect(boxesMeet(label.box, other.box)).toBe(false)
            for (const { box } of squares) expect(boxesMeet(label.box, box)).toBe(false)
            for (const { code, bounds } of shapes)
              if (code !== label.id) expect(boxesMeet(label.box, bounds)).toBe(false)
          })
        },
      ),
    )
  }, 30_000)

  it('reckons wider for larger type and for wider letters, and no wider for accents', () => {
    expect(labelWidth('Lakeland', 'place', 2)).toBe(2 * labelWidth('Lakeland', 'place', 1))
    expect(labelWidth('mmm', 'place', 1)).toBeGreaterThan(labelWidth('iii', 'place', 1))
    expect(labelWidth('éã', 'place', 1)).toBe(labelWidth('ea', 'place', 1))
    const apart = labelWidth('New Lake', 'place', 1, { letters: 0.12, words: 0.16 })
    expect(apart - labelWidth('New Lake', 'place', 1)).toBeCloseTo((8 * 0.12 + 0.16) * 13)
  })
})

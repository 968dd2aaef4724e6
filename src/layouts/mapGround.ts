import { lazily } from '#views/words/lazily.ts'
import { boxesMeet, squareAt } from './boxes.ts'
import { drawnWith } from './markedAs.ts'
import { type OnScreen, type ShapeRows, shapeRows } from './shapeRows.ts'
import type { Bounds, WorldShape } from './worldShapes.ts'

/** A country or other area as it lies in the view, in its pixels. */
export interface Country {
  /** The code it is drawn as; null for an area without one. */
  readonly code: string | null
  /** The middle of its shape. */
  readonly x: number
  readonly y: number
  readonly isDot: boolean
  /** Its shape; of a place drawn as a dot, the square in its disc. */
  readonly rows: () => ShapeRows
}

/** Where countries lie in the view at one zoom level. */
export interface MapGround {
  readonly width: number
  readonly height: number
  readonly countries: () => readonly Country[]
  /** Those that may have a point in a box; each once. */
  readonly near: (box: Bounds) => readonly Country[]
}

/** Shapes below this many square pixels on screen are drawn as dots. */
export const smallestShape = 14
/** Half of the side of the square that lies in a marked dot. */
const inDot = 2.5

const squareAround = (x: number, y: number): readonly number[] =>
  [-1, -1, 1, -1, 1, 1, -1, 1].map((side, at) => (at % 2 === 0 ? x : y) + side * inDot)

/** Side of the cells, in pixels, by which countries are found. */
const cellSide = 32

/** A function that finds what lies near a box by the cells of the view. */
const finder = (
  all: readonly { readonly country: Country; readonly boxes: readonly Bounds[] }[],
  width: number,
  height: number,
): MapGround['near'] => {
  const columns = Math.ceil(width / cellSide) + 1
  const lines = Math.ceil(height / cellSide) + 1
  const cellAt = (at: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(at / cellSide)))
  const cells: number[][] = []
  all.forEach(({ boxes }, index) => {
    for (const box of boxes)
      for (let line = cellAt(box.y0, lines); line <= cellAt(box.y1, lines); line++)
        for (let column = cellAt(box.x0, columns); column <= cellAt(box.x1, columns); column++) {
          const found = cells[line * columns + column]
          if (!found) cells[line * columns + column] = [index]
          else if (found.at(-1) !== index) found.push(index)
        }
  })
  const asked = new Int32Array(all.length)
  let question = 0
  return (box) => {
    question += 1
    const near: Country[] = []
    for (let line = cellAt(box.y0, lines); line <= cellAt(box.y1, lines); line++)
      for (let column = cellAt(box.x0, columns); column <= cellAt(box.x1, columns); column++)
        for (const index of cells[line * columns + column] ?? []) {
          if (asked[index] === question) continue
          asked[index] = question
          near.push((all[index] as (typeof all)[number]).country)
        }
    return near
  }
}

/**
 * Lays the shapes of the world out in a view; those outside it are left out. Everything is made when it is first
 * asked for, as labels are placed after a map is drawn; and of rows, labels ask for few.
 *
 * @param at where the world's units lie on the screen
 */
export function mapGround(
  shapes: readonly WorldShape[],
  at: OnScreen,
  width: number,
  height: number,
): MapGround {
  const onScreen = ({ x0, y0, x1, y1 }: Bounds): Bounds => ({
    x0: x0 * at.scale + at.x,
    y0: y0 * at.scale + at.y,
    x1: x1 * at.scale + at.x,
    y1: y1 * at.scale + at.y,
  })
  const view = { x0: 0, y0: 0, x1: width, y1: height }
  const placed = lazily(() =>
    shapes.flatMap(({ code, rings, x: unitX, y: unitY, area }) => {
      const [x, y] = [unitX * at.scale + at.x, unitY * at.scale + at.y]
      const isDot = area * at.scale * at.scale < smallestShape
      const own = (
        isDot
          ? [{ points: () => squareAround(x, y), box: squareAt({ x, y }, inDot) }]
          : rings.map(({ points, bounds }) => ({ points, box: onScreen(bounds) }))
      ).filter(({ box }) => boxesMeet(box, view))
      if (own.length === 0) return []
      const lines = () => own.map(({ points }) => points())
      const rows = lazily(() => shapeRows(lines(), isDot ? { scale: 1, x: 0, y: 0 } : at, height))
      const country: Country = { code: code && drawnWith(code), x, y, isDot, rows }
      return [{ country, boxes: own.map(({ box }) => box) }]
    }),
  )
  const find = lazily(() => finder(placed(), width, height))
  return {
    width,
    height,
    countries: lazily(() => placed().map(({ country }) => country)),
    near: (box) => find()(box),
  }
}

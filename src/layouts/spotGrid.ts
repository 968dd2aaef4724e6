import { boxesMeet, type Segment, segmentMeetsBox, segmentsCross } from './boxes.ts'
import type { Bounds } from './worldShapes.ts'

/** What takes room in a view: a box, and the line that may lead from it. */
export interface Taken {
  readonly box: Bounds
  readonly leader: Segment | null
}

/** What was put into a view, found by where it lies. */
export interface SpotGrid<T extends Taken> {
  readonly add: (taken: T) => void
  /** Takes out what was put in. */
  readonly remove: (taken: T) => void
  /** Whether nothing of it lies in the way. */
  readonly isFree: (wanted: Taken) => boolean
  /** What of it lies in the way, each once, in no order; found no further than `most`. */
  readonly inWay: (wanted: Taken, most: number) => readonly T[]
}

/** Side of a cell in pixels: about the height of two labels. */
const cellSide = 32

/** Whether two boxes and the lines that lead from them have nothing in common. */
export const areApart = (one: Taken, other: Taken): boolean =>
  !boxesMeet(one.box, other.box) &&
  !(one.leader && segmentMeetsBox(one.leader, other.box)) &&
  !(other.leader && segmentMeetsBox(other.leader, one.box)) &&
  !(one.leader && other.leader && segmentsCross(one.leader, other.leader))

/** A grid over a view of so many pixels; what lies outside it is kept in the cells at its edge. */
export function spotGrid<T extends Taken>(width: number, height: number): SpotGrid<T> {
  const columns = Math.ceil(width / cellSide) + 1
  const lines = Math.ceil(height / cellSide) + 1
  const cells: (T[] | undefined)[] = new Array(columns * lines)
  const cellAt = (at: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(at / cellSide)))
  /** Ends as soon as `visit` gives true, and tells so. */
  const someCell = (x0: number, y0: number, x1: number, y1: number, visit: (cell: number) => boolean) => {
    const [from, to] = [cellAt(x0, columns), cellAt(x1, columns)]
    const last = cellAt(y1, lines)
    for (let line = cellAt(y0, lines); line <= last; line++)
      for (let column = from; column <= to; column++) if (visit(line * columns + column)) return true
    return false
  }
  const someUnder = ({ box, leader }: Taken, visit: (cell: number) => boolean): boolean =>
    someCell(box.x0, box.y0, box.x1, box.y1, visit) ||
    (leader !== null &&
      someCell(
        Math.min(leader.x1, leader.x2),
        Math.min(leader.y1, leader.y2),
        Math.max(leader.x1, leader.x2),
        Math.max(leader.y1, leader.y2),
        visit,
      ))
  const some = (wanted: Taken, meets: (taken: T) => boolean): boolean =>
    someUnder(wanted, (cell) => {
      const here = cells[cell]
      if (here) for (const taken of here) if (!areApart(taken, wanted) && meets(taken)) return true
      return false
    })
  return {
    add: (taken) => {
      someUnder(taken, (cell) => {
        const here = cells[cell]
        if (!here) cells[cell] = [taken]
        else if (here.at(-1) !== taken) here.push(taken)
        return false
      })
    },
    remove: (taken) => {
      someUnder(taken, (cell) => {
        cells[cell] = cells[cell]?.filter((other) => other !== taken)
        return false
      })
    },
    isFree: (wanted) => !some(wanted, () => true),
    inWay: (wanted, most) => {
      const found: T[] = []
      some(wanted, (taken) => {
        if (!found.includes(taken)) found.push(taken)
        return found.length >= most
      })
      return found
    },
  }
}

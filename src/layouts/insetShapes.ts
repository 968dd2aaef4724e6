import { boxesMeet, holds } from './boxes.ts'
import { smallestShape } from './mapGround.ts'
import type { Dot } from './mapLayout.ts'
import type { OnScreen } from './shapeRows.ts'
import type { Bounds, WorldShape } from './worldShapes.ts'

/** What is seen in a box of the world, cut off at its edges. */
export interface InsetShapes {
  /** Shapes with a point in it; each path ends at the edges. */
  readonly shapes: readonly WorldShape[]
  /** Places that lie in it and are too small to have a shape there, in pixels. */
  readonly dots: readonly Dot[]
}

type Points = readonly (readonly [x: number, y: number])[]

/** One of the edges of a box: how far beyond it a point lies, above zero for a point that is cut off. */
type Edge = (x: number, y: number) => number

/** The part of a closed line on the inner side of an edge. */
const cutAt = (points: Points, beyond: Edge): Points =>
  points.flatMap((point, at) => {
    const before = points.at(at - 1) as Points[number]
    const [one, other] = [beyond(...before), beyond(...point)]
    const share = one / (one - other)
    const crossing = [
      before[0] + (point[0] - before[0]) * share,
      before[1] + (point[1] - before[1]) * share,
    ] as const
    if (one > 0 === other > 0) return other > 0 ? [] : [point]
    return other > 0 ? [crossing] : [crossing, point]
  })

const pathOf = (points: Points): string =>
  points.length > 2 ? `M${points.map(([x, y]) => `${x.toFixed(4)} ${y.toFixed(4)}`).join('L')}Z` : ''

/** A shape cut off at the edges of a box, in the world's units; its path is empty where nothing of it lies in the box. */
const cutTo = (shape: WorldShape, { x0, y0, x1, y1 }: Bounds): WorldShape => {
  const edges: readonly Edge[] = [(x) => x0 - x, (x) => x - x1, (_, y) => y0 - y, (_, y) => y - y1]
  const paths = shape.rings
    .filter(({ bounds }) => boxesMeet(bounds, { x0, y0, x1, y1 }))
    .map(({ points }) => {
      const line = points()
      const corners = line.flatMap((x, at) => (at % 2 === 0 ? [[x, line[at + 1] as number] as const] : []))
      return pathOf(edges.reduce<Points>(cutAt, corners))
    })
  return { ...shape, d: paths.join('') }
}

/**
 * What of the world is seen in the picture of an inset. Shapes end at its edges and are not merely hidden beyond them,
 * so that none lies under what stands beside it.
 *
 * @param at where the world's units lie in the frame
 * @param picture in pixels of the frame
 */
export function insetShapes(shapes: readonly WorldShape[], at: OnScreen, picture: Bounds): InsetShapes {
  const box = {
    x0: (picture.x0 - at.x) / at.scale,
    x1: (picture.x1 - at.x) / at.scale,
    y0: (picture.y0 - at.y) / at.scale,
    y1: (picture.y1 - at.y) / at.scale,
  }
  const isSmall = ({ area }: WorldShape): boolean => area * at.scale ** 2 < smallestShape
  return {
    shapes: shapes
      .filter((shape) => !isSmall(shape))
      .flatMap((shape) => {
        const cut = cutTo(shape, box)
        return cut.d ? [cut] : []
      }),
    dots: shapes.flatMap((shape) =>
      shape.code && isSmall(shape) && holds(box, shape)
        ? [{ code: shape.code, x: shape.x * at.scale + at.x, y: shape.y * at.scale + at.y }]
        : [],
    ),
  }
}

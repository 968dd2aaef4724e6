import type { World } from '#knowledge/worldFile.ts'
import { drawnWith } from './markedAs.ts'
import { type WorldRing, type WorldShape, worldShapes } from './worldShapes.ts'

/** A place of a small map: its shape as SVG path data, or a dot where that is too small. */
export type SmallPlace =
  | { readonly kind: 'shape'; readonly d: string }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number }

/** The world at the size of a stamp, in pixels. */
export interface SmallWorld {
  readonly width: number
  readonly height: number
  /** All land as one path. */
  readonly land: string
  /** Null for a code that has no place. */
  readonly placeOf: (code: string) => SmallPlace | null
}

/** Radius of a dot, in pixels. */
export const smallDot = 2.4
/** Shapes whose larger side is below this many pixels are drawn as dots. */
const smallestSide = 4
/** What is nearer to the last corner than this many pixels is left out. */
const step = 0.5

const sideOf = ({ bounds }: Pick<WorldShape | WorldRing, 'bounds'>): number =>
  Math.max(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0)

/** One closed line with the corners that can be told apart; empty where too few are left. */
const ringPath = (points: readonly number[], scale: number): string => {
  const kept: string[] = []
  let [lastX, lastY] = [Number.NEGATIVE_INFINITY, 0]
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [(points[at] ?? 0) * scale, (points[at + 1] ?? 0) * scale]
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < step) continue
    kept.push(`${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`)
    lastX = x
    lastY = y
  }
  return kept.length < 3 ? '' : `M${kept.join('L')}Z`
}

const made = new WeakMap<World, Map<number, SmallWorld>>()

/** Lays the world out in so many pixels of width; the same for the same world and width. */
export function smallWorld(world: World, width: number): SmallWorld {
  const known = made.get(world)?.get(width)
  if (known) return known
  const scale = width / world.width
  const pathOf = ({ rings }: WorldShape): string =>
    rings
      .filter((ring) => sideOf(ring) * scale >= step)
      .map(({ points }) => ringPath(points(), scale))
      .join('')
  const shapes = worldShapes(world).map((shape) => ({ shape, d: pathOf(shape) }))
  const byCode = new Map(shapes.flatMap((one) => (one.shape.code ? [[one.shape.code, one]] : [])))
  const small: SmallWorld = {
    width,
    height: Math.round(world.height * scale),
    land: shapes.map(({ d }) => d).join(''),
    placeOf: (code) => {
      const found = byCode.get(code) ?? byCode.get(drawnWith(code))
      if (!found) return null
      const { shape, d } = found
      return sideOf(shape) * scale < smallestSide || d === ''
        ? { kind: 'dot', x: shape.x * scale, y: shape.y * scale }
        : { kind: 'shape', d }
    },
  }
  made.set(world, (made.get(world) ?? new Map()).set(width, small))
  return small
}

import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { World } from '#knowledge/worldFile.ts'

/** One drawable country or territory of the world file, in the file's planar units. */
export interface WorldShape {
  /** ISO 3166-1 alpha-3, or null for an area no code stands for. */
  readonly code: string | null
  readonly key: string
  /** SVG path data; empty for a place too small to have a shape. */
  readonly d: string
  readonly x: number
  readonly y: number
  /** Square units. */
  readonly area: number
  /** Box around the largest piece: islands far away would make it go around the world. */
  readonly bounds: Bounds
}

/** A box in planar units. */
export interface Bounds {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

type Ring = readonly (readonly number[])[]

const ringPath = (ring: Ring): string =>
  ring.length < 3 ? '' : `M${ring.map(([x = 0, y = 0]) => `${+x.toFixed(2)},${+y.toFixed(2)}`).join('L')}Z`

const boundsOf = (ring: Ring): Bounds => {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1]
  for (const [x = 0, y = 0] of ring) {
    x0 = Math.min(x0, x)
    x1 = Math.max(x1, x)
    y0 = Math.min(y0, y)
    y1 = Math.max(y1, y)
  }
  return { x0, y0, x1, y1 }
}

const sizeOf = ({ x0, y0, x1, y1 }: Bounds): number => (x1 - x0) * (y1 - y0)

const largestPiece = (polygons: readonly (readonly Ring[])[], x: number, y: number): Bounds =>
  polygons
    .flatMap(([outer]) => (outer ? [boundsOf(outer)] : []))
    .reduce((best, piece) => (sizeOf(piece) > sizeOf(best) ? piece : best), { x0: x, y0: y, x1: x, y1: y })

/**
 * Shapes of a world file as SVG paths. The file is projected when it is built, so that this is plain
 * joining of numbers: nothing is projected while the page starts or zooms.
 */
export function worldShapes(world: World): readonly WorldShape[] {
  const collection = world.topology.objects.countries as GeometryCollection<{
    code: string | null
    label: [number, number]
    area: number
  }>
  const shapes = feature(world.topology, collection).features.map(({ geometry, properties }, index) => {
    const { code, label, area } = properties
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const d = polygons.map((rings) => rings.map(ringPath).join('')).join('')
    return {
      code,
      key: code ?? `area-${index}`,
      d,
      x: label[0],
      y: label[1],
      area,
      bounds: largestPiece(polygons, label[0], label[1]),
    }
  })
  const drawn = new Set(shapes.map(({ code }) => code))
  const dots = world.dots.filter(({ code }) => !drawn.has(code))
  return [
    ...shapes,
    ...dots.map(({ code, x, y }) => ({
      code,
      key: code,
      d: '',
      x,
      y,
      area: 0,
      bounds: { x0: x, y0: y, x1: x, y1: y },
    })),
  ]
}

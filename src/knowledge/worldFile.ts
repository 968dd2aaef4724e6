import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import { checkShape } from '#statement/checkShape.ts'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Reason, Result } from '#statement/problem.ts'
import { countryCode, words } from '#statement/schemaParts.ts'

/** Format and version written into a world file. */
export const worldFormat = { format: 'statement-atlas/world', version: 1 } as const

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

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
      isRecord(value) &&
      Array.isArray(value.arcs) &&
      isRecord(value.objects) &&
      isRecord(value.objects.countries) &&
      Array.isArray(value.objects.countries.geometries),
    'topology' satisfies Reason,
  ),
  dots: v.array(v.object({ code: words, x: v.number(), y: v.number() })),
})

/**
 * Shapes of the world's countries in one planar projection. Coordinates are units of a map `width` wide,
 * y downwards; each geometry of `topology.objects.countries` has the properties `code` (ISO 3166-1 alpha-3
 * or null, then with a `name`), `label` (a point inside) and `area` (square units).
 */
export type World = v.InferOutput<typeof worldSchema>

/** Reads a world file from parsed JSON. */
export function parseWorldFile(json: unknown): Result<World> {
  return parseVersioned({ ...worldFormat, schema: worldSchema }, json)
}

const dotsSchema = v.object({
  dots: v.array(
    v.object({
      code: countryCode,
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    }),
  ),
})

/** A place that is shown as a dot, in degrees, because the geometry has no shape of its own for it. */
export type DotPlace = v.InferOutput<typeof dotsSchema>['dots'][number]

/** Reads the list people write of the places that are shown as dots. */
export function parseDots(json: unknown): Result<readonly DotPlace[]> {
  const result = checkShape(dotsSchema, json)
  return result.ok ? { ok: true, value: result.value.dots } : result
}

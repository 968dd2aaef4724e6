import type { Segment } from './boxes.ts'
import type { MapGround } from './mapGround.ts'
import { isInRows } from './shapeRows.ts'

/** A country that a line passes over, and for how many pixels. */
export interface Crossed {
  readonly code: string
  readonly length: number
}

/** Pixels from one point of a line to the next that is looked at. */
const step = 2

/** The countries that a line passes over, each once, without the one it leads to and those that are dots. */
export function crossedBy(line: Segment, own: string | null, ground: MapGround): readonly Crossed[] {
  const { x1, y1, x2, y2 } = line
  const around = {
    x0: Math.min(x1, x2),
    x1: Math.max(x1, x2),
    y0: Math.min(y1, y2),
    y1: Math.max(y1, y2),
  }
  const length = Math.hypot(x2 - x1, y2 - y1)
  const steps = Math.max(1, Math.round(length / step))
  return ground.near(around).flatMap(({ code, rows, isDot }) => {
    if (code === null || code === own || isDot) return []
    const { box } = rows()
    if (box.x0 > around.x1 || box.x1 < around.x0 || box.y0 > around.y1 || box.y1 < around.y0) return []
    let inside = 0
    for (let at = 0; at <= steps; at++) {
      const share = at / steps
      if (isInRows(rows(), x1 + (x2 - x1) * share, y1 + (y2 - y1) * share)) inside += 1
    }
    return inside > 0 ? [{ code, length: (inside * length) / (steps + 1) }] : []
  })
}

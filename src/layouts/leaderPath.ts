import { lazily } from '#views/words/lazily.ts'
import type { Segment } from './boxes.ts'
import type { MapGround } from './mapGround.ts'
import { isInRows } from './shapeRows.ts'

/** A country that a line may pass over, and for how many pixels it does; worked out when it is asked for. */
export interface Crossed {
  readonly code: string
  readonly length: () => number
}

/** Pixels from one point of a line to the next that is looked at. */
const step = 2

/**
 * The countries near a line, each once, without the one it leads to and those that are dots. Few of them are marked, and
 * only of these is it asked how much of the line they hold: a shape is taken apart into rows for no other.
 */
export function crossedBy(line: Segment, own: string | null, ground: MapGround): readonly Crossed[] {
  const { x1, y1, x2, y2 } = line
  const around = {
    x0: Math.min(x1, x2),
    x1: Math.max(x1, x2),
    y0: Math.min(y1, y2),
    y1: Math.max(y1, y2),
  }
  const whole = Math.hypot(x2 - x1, y2 - y1)
  const steps = Math.max(1, Math.round(whole / step))
  return ground.near(around).flatMap(({ code, rows, isDot }) => {
    if (code === null || code === own || isDot) return []
    const length = lazily(() => {
      const { box } = rows()
      if (box.x0 > around.x1 || box.x1 < around.x0 || box.y0 > around.y1 || box.y1 < around.y0) return 0
      let inside = 0
      for (let at = 0; at <= steps; at++) {
        const share = at / steps
        if (isInRows(rows(), x1 + (x2 - x1) * share, y1 + (y2 - y1) * share)) inside += 1
      }
      return (inside * whole) / (steps + 1)
    })
    return [{ code, length }]
  })
}

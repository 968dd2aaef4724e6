import type { CSSProperties } from 'react'

/** Holds what keeps its size at a point of the map, whatever the zoom. */
export const heldAt = (x: number, y: number): CSSProperties => ({
  transform: `translate(${x}px, ${y}px) scale(var(--inverse, 1))`,
})

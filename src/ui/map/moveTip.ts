import type { Point } from './locator.ts'

/** Size of the stage, in its pixels. */
interface Stage {
  readonly width: number
  readonly height: number
}

/** Moves a tooltip to the pointer: it opens away from the end and the bottom of the stage. */
export function moveTip(tip: HTMLElement, { x, y }: Point, { width, height }: Stage): void {
  tip.style.setProperty('--x', `${x}px`)
  tip.style.setProperty('--y', `${y}px`)
  tip.toggleAttribute('data-before', x > width * 0.6)
  tip.toggleAttribute('data-above', y > height * 0.6)
}

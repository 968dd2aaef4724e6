import { isCalm } from '#ui/shared/isCalm.ts'

/** Milliseconds in which a box is scrolled softly: long enough for the eye to follow. */
const duration = 180

let moving = 0

/**
 * Scrolls a box to a place so that the eye can follow, and lets go at once when the reader scrolls meanwhile. Where
 * motion is unwanted it is there at once.
 */
export function scrollSoftly(box: Element, top: number): void {
  cancelAnimationFrame(moving)
  if (isCalm()) {
    box.scrollTo({ top, behavior: 'instant' })
    return
  }
  const from = box.scrollTop
  const began = performance.now()
  let reached = from
  const step = (now: number): void => {
    // Screens round what they scroll to.
    if (Math.abs(box.scrollTop - reached) > 2) return
    const share = Math.min(1, Math.max(0, now - began) / duration)
    box.scrollTo({ top: from + (top - from) * (1 - (1 - share) ** 3), behavior: 'instant' })
    reached = box.scrollTop
    if (share < 1) moving = requestAnimationFrame(step)
  }
  moving = requestAnimationFrame(step)
}

import { afterPaint } from '#ui/shared/afterPaint.ts'

/** Frames within which a panel that has only just been shown is measured and its chart drawn. */
const frames = 3

/**
 * Focuses where the period starts on the timeline. While the table stands in for the chart, the way back to
 * the chart is the nearest there is.
 */
export async function goToPeriod(): Promise<void> {
  const panel = document.getElementById('timeline')
  for (let frame = 0; frame < frames; frame += 1) {
    const start = panel?.querySelector<HTMLElement>('[role="slider"]')
    start?.focus()
    if (start && start === document.activeElement) return
    await afterPaint()
  }
  panel?.querySelector('button')?.focus()
}

/**
 * Does what a click brings with it but does not answer it: once the page is free again, at the latest within
 * the next frame, before that is painted.
 */
export function beforePaint(task: () => void): void {
  let isDone = false
  const once = (): void => {
    if (isDone) return
    isDone = true
    task()
  }
  requestAnimationFrame(once)
  // A page that is not in sight has no frames, and between two frames there is time to spare.
  setTimeout(once)
}

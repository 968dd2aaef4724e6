import { afterPaint } from '#ui/shared/afterPaint.ts'

let isAsked = false

/**
 * Brings the page's own faces once what is there is on the screen: they are as heavy as all the data, and the
 * reader's own faces show the same words until then.
 *
 * @param isNow at once, as where they are on this device already, or where there is something to wait for anyway
 */
export async function loadFonts(isNow = false): Promise<void> {
  if (isAsked) return
  isAsked = true
  if (!isNow) await afterPaint()
  await import('./fonts.css')
}

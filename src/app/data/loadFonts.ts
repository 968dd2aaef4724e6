import { afterPaint } from '#ui/shared/afterPaint.ts'
import { isKept } from './keepForOffline.ts'

let isAsked = false

/**
 * Brings the page's own faces once what is there is on the screen: they are as heavy as all the data, and the
 * reader's own faces show the same words until then. At once where they are on this device already.
 */
export async function loadFonts(): Promise<void> {
  if (isAsked) return
  isAsked = true
  if (!isKept()) await afterPaint()
  await import('./fonts.css')
}

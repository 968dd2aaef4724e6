import { afterPaint } from '#ui/shared/afterPaint.ts'

let isAsked = false
const faces = ['Inter Variable', 'Source Serif 4 Variable']

/**
 * Brings the page's own faces once what is there is on the screen: they are as heavy as all the data, and the
 * reader's own faces show the same words until then.
 *
 * @param isNow at once: they are on this device already, or nothing is kept waiting by them
 */
export async function loadFonts(isNow = false): Promise<void> {
  if (isAsked) return
  isAsked = true
  if (!isNow) await afterPaint()
  await Promise.all([
    import('@fontsource-variable/inter/index.css'),
    import('@fontsource-variable/source-serif-4/index.css'),
  ])
  // Both at once, also where nothing is written in one of them yet.
  await Promise.all(faces.map((face) => document.fonts.load(`1em "${face}"`)))
}

import type { Drawing } from '#drawing/drawing.ts'
import { paintDrawing } from './paintDrawing.ts'
import { bringFonts, wordsOf } from './pictureFonts.ts'

/** Pixels of a picture for each of its drawing. */
export const pictureScale = 2

/**
 * A drawing as PNG, at twice its size, in the page's own fonts.
 *
 * @throws when the browser cannot make it
 */
export async function pngOf(drawing: Drawing, scale = pictureScale): Promise<Blob> {
  await bringFonts(wordsOf(drawing))
  const canvas = paintDrawing(drawing, scale)
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!picture) throw new Error('The browser could not write the picture.')
  return picture
}

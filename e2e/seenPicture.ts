import type { Page } from '@playwright/test'

/** Size of a picture, how many of its points have each of some colours, and how many colours it has at all. */
export const seenPicture = (page: Page, png: Buffer, wanted: readonly string[]) =>
  page.evaluate(
    async ({ base64, hexes }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const { width, height } = picture
      const context = new OffscreenCanvas(width, height).getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(picture, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const hex = `#${[0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`
        counts.set(hex, (counts.get(hex) ?? 0) + 1)
      }
      return { width, height, points: hexes.map((hex) => counts.get(hex) ?? 0), tones: counts.size }
    },
    { base64: png.toString('base64'), hexes: [...wanted] },
  )

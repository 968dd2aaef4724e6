import { createRoot } from 'react-dom/client'
import type { SlideBox, SlidePage } from '#writers/slide/slidePage.ts'
import { pngOf } from './pngOf.ts'
import { SlideSheets } from './SlideSheets.tsx'

/**
 * Has slides printed in place of the page, in whatever fonts the browser has.
 *
 * @throws when a drawing cannot be painted
 */
export async function printSlides(pages: readonly SlidePage[]): Promise<void> {
  const pictures = new Map<SlideBox, string>()
  for (const { boxes } of pages)
    for (const box of boxes)
      if (box.kind === 'drawing') pictures.set(box, URL.createObjectURL(await pngOf(box.drawing)))
  const sheets = document.createElement('div')
  sheets.className = 'slide-sheets'
  document.body.append(sheets)
  const root = createRoot(sheets)
  await new Promise<void>((resolve) =>
    root.render(
      <div ref={(there) => (there ? resolve() : undefined)}>
        <SlideSheets pages={pages} pictures={pictures} />
      </div>,
    ),
  )
  await Promise.all([...sheets.querySelectorAll('img')].map((picture) => picture.decode()))
  const end = (): void => {
    root.unmount()
    sheets.remove()
    for (const address of pictures.values()) URL.revokeObjectURL(address)
  }
  addEventListener('afterprint', end, { once: true })
  print()
}

import { SheetBoxes, type SheetManner } from '#app/takeaway/SheetBoxes.tsx'
import { DrawingTree } from '#ui/present/DrawingTree.tsx'
import type { SlideBox, SlidePage } from '#writers/slide/slidePage.ts'
import { comparedColor, screenColor } from './screenColor.ts'
import './slideOnScreen.css'

const manner: SheetManner = {
  show: screenColor,
  picture: ({ drawing }) => <DrawingTree drawing={drawing} show={comparedColor} />,
}

/** The footer of a saved slide gives way to that of the presentation. */
const isShown = (box: SlideBox): boolean =>
  box.y < shownHeight && !(box.kind === 'text' && (box.role === 'footer' || box.role === 'number'))

/** Pixels of a slide that are seen, of its own: those above its footer. */
export const shownHeight = 668

/** A slide from its boxes, in the colours of the page; it fills the box it stands in as that is scaled. */
export function SlideOnScreen({ page }: { readonly page: SlidePage }) {
  return (
    <div className="slide-sheet slide-on-screen">
      <SheetBoxes boxes={page.boxes.filter(isShown)} manner={manner} />
    </div>
  )
}

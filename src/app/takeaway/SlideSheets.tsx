import { slideColors } from '#writers/slide/slideColors.ts'
import type { SlideBox, SlidePage } from '#writers/slide/slidePage.ts'
import { SheetBoxes, type SheetManner } from './SheetBoxes.tsx'

/** A colour as it is printed: as it is. */
const asPrinted = (color: string): string => `#${color}`

/** Slides as they are printed, one a sheet, from the same pages of which the files are written. */
export function SlideSheets(props: {
  readonly pages: readonly SlidePage[]
  /** Address of the picture of each drawing. */
  readonly pictures: ReadonlyMap<SlideBox, string>
}) {
  const manner: SheetManner = {
    show: asPrinted,
    picture: (box) => <img src={props.pictures.get(box)} alt={box.alternative} />,
  }
  return props.pages.map(({ id, title, boxes }) => (
    <section
      key={id}
      className="slide-sheet"
      aria-label={title}
      style={{ background: asPrinted(slideColors.paper) }}
    >
      <SheetBoxes boxes={boxes} manner={manner} />
    </section>
  ))
}

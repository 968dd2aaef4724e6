import type PptxGenJS from 'pptxgenjs'
import type { Drawing } from '#drawing/drawing.ts'
import { slideColors } from '#writers/slide/slideColors.ts'
import { type SlidePage, slideSize } from '#writers/slide/slidePage.ts'
import { addBox, inches } from './addBox.ts'
import { mendPackage } from './mendPackage.ts'

/** What a presentation says of itself. */
export interface PresentationHead {
  readonly title: string
  /** Whose words it is about. */
  readonly subject: string
  /** BCP 47 tag of the language of its words. */
  readonly language: string
}

/** How a presentation is written. */
export interface PowerPointInput {
  readonly head: PresentationHead
  readonly pages: readonly SlidePage[]
  /** Paints a drawing twice as large as it is, as the bytes of a PNG file. */
  readonly paint: (drawing: Drawing) => Promise<Uint8Array>
  /** Called after each slide with the number of those that are done. */
  readonly onSlide?: (done: number) => void
  /** Ends the work between two slides. */
  readonly signal?: AbortSignal
}

const masterName = 'Statement Atlas'

const master: PptxGenJS.SlideMasterProps = {
  title: masterName,
  background: { color: slideColors.paper },
  objects: [
    {
      placeholder: {
        options: {
          name: 'title',
          type: 'title',
          x: inches(43),
          y: inches(57),
          w: inches(slideSize.width - 86),
          h: inches(60),
          margin: 0,
          align: 'left',
          valign: 'top',
          fontFace: 'Georgia',
          fontSize: 29,
          bold: true,
          color: slideColors.ink,
        },
        text: '',
      },
    },
  ],
}

const addPage = async (
  presentation: PptxGenJS,
  page: SlidePage,
  { head, paint }: Pick<PowerPointInput, 'head' | 'paint'>,
): Promise<void> => {
  const slide = presentation.addSlide({ masterName })
  for (const box of page.boxes) await addBox(slide, box, { language: head.language, paint })
  slide.addNotes(page.notes.join('\n'))
}

/**
 * Slides as a PowerPoint presentation: words, tables and bar charts that can be edited, the charts with their data
 * sheets; drawings as pictures with their alternative text; the notes of each slide. What the library writes otherwise
 * than the Open XML schema asks is put right (`mendPackage`).
 *
 * @throws when `signal` ends the work, or a drawing cannot be painted
 */
export async function writePowerPoint(input: PowerPointInput): Promise<Uint8Array<ArrayBuffer>> {
  const { head, pages, onSlide, signal } = input
  const { default: Presentation } = await import('pptxgenjs')
  const presentation = new Presentation()
  presentation.defineLayout({
    name: masterName,
    width: inches(slideSize.width),
    height: inches(slideSize.height),
  })
  presentation.layout = masterName
  presentation.title = head.title
  presentation.subject = head.subject
  presentation.author = masterName
  presentation.company = masterName
  presentation.theme = { headFontFace: 'Georgia', bodyFontFace: 'Arial' }
  presentation.defineSlideMaster(master)
  for (const [at, page] of pages.entries()) {
    signal?.throwIfAborted()
    await addPage(presentation, page, input)
    onSlide?.(at + 1)
  }
  const written = (await presentation.write({ outputType: 'uint8array' })) as Uint8Array
  signal?.throwIfAborted()
  return mendPackage(written, head.language)
}

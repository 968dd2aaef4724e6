import type PptxGenJS from 'pptxgenjs'
import type { Drawing } from '#drawing/drawing.ts'
import { slideColors } from '#writers/slide/slideColors.ts'
import type {
  ChartBox,
  DrawingBox,
  Frame,
  Run,
  ShapeBox,
  SlideBox,
  TableBox,
  TextBox,
} from '#writers/slide/slidePage.ts'
import { cellPad } from '#writers/slide/tableOf.ts'
import { base64 } from './base64.ts'
import { titleName } from './titleName.ts'

const pixelsPerInch = 96

/** Pixels of a slide in inches. */
export const inches = (pixels: number): number => pixels / pixelsPerInch

/** Pixels of a slide in points. */
const points = (pixels: number): number => Math.round(pixels * 75) / 100

const frameOf = ({ x, y, width, height }: Frame) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
})

/** Faces that an office has. */
const fonts = { sans: 'Arial', serif: 'Georgia' } as const

const lines = { solid: 'sng', thick: 'heavy', dotted: 'dotted' } as const

const runOptions = ({ isBold = false, color, underline, isStruck }: Run, language: string) => ({
  bold: isBold,
  lang: language,
  ...(isStruck ? { strike: 'sngStrike' as const } : {}),
  ...(color ? { color } : {}),
  ...(underline ? { underline: { style: lines[underline.style], color: underline.color } as const } : {}),
})

const addText = (slide: PptxGenJS.Slide, box: TextBox, language: string): void => {
  const { role, face, size, pitch, color, align, valign, paragraphs } = box
  const own = box.language ?? language
  if (role === 'number') {
    slide.slideNumber = {
      ...frameOf(box),
      fontFace: fonts[face],
      fontSize: points(size),
      color,
      align: 'right',
      margin: 0,
      valign: 'top',
    }
    return
  }
  const words = paragraphs.flatMap((runs) =>
    runs.map((run, at) => ({
      text: run.text,
      options: { ...runOptions(run, own), breakLine: at === runs.length - 1 },
    })),
  )
  slide.addText(words, {
    ...(role === 'title' ? { objectName: titleName } : {}),
    ...frameOf(box),
    fontFace: fonts[face],
    fontSize: points(size),
    color,
    lineSpacing: points(pitch),
    ...(box.apart > 0 ? { paraSpaceAfter: points(box.apart) } : {}),
    align: align === 'end' ? 'right' : 'left',
    valign,
    margin: 0,
    fit: 'none',
    wrap: true,
  })
}

const rule = { type: 'solid', pt: 0.75, color: slideColors.line } as const
const none = { type: 'none' } as const

const addTable = (slide: PptxGenJS.Slide, box: TableBox, language: string): void => {
  const { columns, rows, size } = box
  const cell = (text: string, at: number, isBold: boolean, color: string): PptxGenJS.TableCell => ({
    text,
    options: { bold: isBold, color, align: columns[at]?.isNumber ? 'right' : 'left', lang: language },
  })
  const head = columns.map(({ label }, at) => cell(label, at, true, slideColors.ink2))
  const body = rows.map(({ cells }) =>
    cells.map(({ text, isBold, color }, at) => cell(text, at, isBold, color)),
  )
  const used = rows.reduce((sum, { height }) => sum + height, 0)
  slide.addTable([head, ...body], {
    ...frameOf(box),
    objectName: box.name,
    colW: columns.map(({ width }) => inches(width)),
    rowH: [box.height - used, ...rows.map(({ height }) => height)].map(inches),
    fontFace: fonts.sans,
    fontSize: points(size),
    border: [none, none, rule, none],
    // In inches: the library takes numbers below one as such.
    margin: [cellPad.block, cellPad.inline, cellPad.block, cellPad.inline].map(inches) as [
      number,
      number,
      number,
      number,
    ],
    valign: 'middle',
    autoPage: false,
  })
}

const addChart = (slide: PptxGenJS.Slide, box: ChartBox): void => {
  const { categories, series, size, nameWidth, labelWidth, width, height, most } = box
  const isFiltered = series.length > 1
  const text = { fontFace: fonts.sans, fontSize: points(size) }
  slide.addChart(
    'bar',
    series.map(({ name, values }) => ({ name, labels: [...categories], values: [...values] })),
    {
      ...frameOf(box),
      altText: box.alternative,
      objectName: box.name,
      barDir: 'bar',
      barGrouping: 'clustered',
      barGapWidthPct: 60,
      barOverlapPct: box.isPaired ? 0 : 100,
      chartColors: series.map(({ color }) => color),
      layout: { x: nameWidth / width, y: 0, w: (width - nameWidth - labelWidth) / width, h: 1 },
      // The library writes what it is given; its types know only the other order.
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontFace: text.fontFace,
      catAxisLabelFontSize: text.fontSize,
      catAxisLabelColor: slideColors.ink,
      catAxisLineShow: false,
      catAxisMajorTickMark: 'none',
      valAxisHidden: true,
      valAxisMinVal: 0,
      valAxisMaxVal: most,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showLegend: false,
      showTitle: false,
      // Of two bars over each other the labels would lie over each other too: they stand beside the chart.
      showValue: !isFiltered,
      dataLabelPosition: 'outEnd',
      dataLabelFontFace: text.fontFace,
      dataLabelFontSize: text.fontSize,
      dataLabelFontBold: true,
      dataLabelColor: slideColors.ink,
    },
  )
  if (!isFiltered) return
  const band = height / Math.max(1, categories.length)
  for (const [at, label] of box.labels.entries())
    slide.addText(label, {
      x: inches(box.x + width - labelWidth),
      y: inches(box.y + at * band),
      w: inches(labelWidth),
      h: inches(band),
      ...text,
      bold: true,
      color: slideColors.ink,
      align: 'right',
      valign: 'middle',
      margin: 0,
      wrap: false,
    })
}

const addShape = (slide: PptxGenJS.Slide, box: ShapeBox): void => {
  const { shape, fill, stroke } = box
  slide.addShape(shape, {
    ...frameOf(box),
    ...(fill ? { fill: { color: fill } } : {}),
    ...(stroke
      ? {
          line: {
            color: stroke.color,
            width: points(stroke.width),
            dashType: stroke.isDashed ? ('sysDash' as const) : ('solid' as const),
          },
        }
      : {}),
    ...(box.isRising ? { flipV: true } : {}),
  })
}

const addDrawing = async (
  slide: PptxGenJS.Slide,
  box: DrawingBox,
  paint: (drawing: Drawing) => Promise<Uint8Array>,
): Promise<void> => {
  slide.addImage({
    ...frameOf(box),
    data: `image/png;base64,${base64(await paint(box.drawing))}`,
    altText: box.alternative,
  })
}

/** Puts a box on a slide of PowerPoint, as what it is there: text, table, chart, picture or shape. */
export async function addBox(
  slide: PptxGenJS.Slide,
  box: SlideBox,
  how: { readonly language: string; readonly paint: (drawing: Drawing) => Promise<Uint8Array> },
): Promise<void> {
  if (box.kind === 'text') addText(slide, box, how.language)
  else if (box.kind === 'table') addTable(slide, box, how.language)
  else if (box.kind === 'chart') addChart(slide, box)
  else if (box.kind === 'shape') addShape(slide, box)
  else await addDrawing(slide, box, how.paint)
}

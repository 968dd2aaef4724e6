import type { Drawing } from '#drawing/drawing.ts'

/** Size of every slide in its own pixels, of which 96 are an inch: 13.333 × 7.5 inches. */
export const slideSize = { width: 1280, height: 720 } as const

/** Where something lies on a slide, in its pixels from the upper left corner. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Which of the two faces words are set in: that of the interface, or that of what is read. */
export type Face = 'sans' | 'serif'

/** A line under words: what it looks like tells kinds of mentions apart. */
export interface Underline {
  readonly style: 'solid' | 'thick' | 'dotted'
  /** Six hexadecimal digits. */
  readonly color: string
}

/** Words set alike. */
export interface Run {
  readonly text: string
  readonly isBold?: boolean
  /** Six hexadecimal digits; left out, that of the box. */
  readonly color?: string
  readonly underline?: Underline
  /** Whether a line runs through them: they stand in another wording no more. */
  readonly isStruck?: boolean
}

/** What words are to whoever hears a slide: the title is its heading, others follow as paragraphs. */
export type TextRole = 'title' | 'about' | 'words' | 'heading' | 'quote' | 'attribution' | 'footer' | 'number'

/** Words in a frame, which they fit by measure, whatever of the usual fonts is there. */
export interface TextBox extends Frame {
  readonly kind: 'text'
  readonly role: TextRole
  readonly face: Face
  /** Size of the type in pixels. */
  readonly size: number
  /** Height of a line in pixels. */
  readonly pitch: number
  readonly color: string
  readonly align: 'start' | 'end'
  readonly valign: 'top' | 'middle'
  /** Each begins a line of its own. */
  readonly paragraphs: readonly (readonly Run[])[]
  /** Pixels between paragraphs. */
  readonly apart: number
  /** Language of the words, where it is not that of the interface. */
  readonly language?: string
}

/** A cell's words, which fit it by measure. */
export interface TableCell {
  readonly text: string
  readonly isBold: boolean
  readonly color: string
}

/** A table of rows under a row that heads them. */
export interface TableBox extends Frame {
  readonly kind: 'table'
  /** What it shows, for whoever does not see it. */
  readonly name: string
  readonly size: number
  readonly pitch: number
  readonly columns: readonly { readonly label: string; readonly width: number; readonly isNumber: boolean }[]
  /** Each with its height and a cell for every column. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[]
}

/** Values of one kind in a chart, one for each category. */
export interface ChartSeries {
  readonly name: string
  readonly values: readonly number[]
  readonly color: string
}

/**
 * Bars from the left, one row for each category, the first on top; what matches lies on what is counted in all, and of
 * two texts that are compared the bars stand one below the other.
 */
export interface ChartBox extends Frame {
  readonly kind: 'chart'
  readonly name: string
  /** Its numbers in words. */
  readonly alternative: string
  readonly size: number
  readonly categories: readonly string[]
  /** All that is counted and, where a filter is on, what of it matches; where bars are paired, both texts. */
  readonly series: readonly ChartSeries[]
  readonly isPaired?: boolean
  /** What stands at the end of each row: "15", or "4 / 9" where a filter is on. */
  readonly labels: readonly string[]
  /** Pixels for the names of the categories, and for the labels. */
  readonly nameWidth: number
  readonly labelWidth: number
  /** Greatest value of the scale. */
  readonly most: number
}

/** A picture drawn from a view. */
export interface DrawingBox extends Frame {
  readonly kind: 'drawing'
  /** "Map: …", with every name on it. */
  readonly alternative: string
  readonly drawing: Drawing
}

/** A line, a plain surface or a ring, that says nothing by itself. */
export interface ShapeBox extends Frame {
  readonly kind: 'shape'
  readonly shape: 'rect' | 'ellipse' | 'line'
  readonly fill: string | null
  readonly stroke: { readonly color: string; readonly width: number; readonly isDashed?: boolean } | null
  /** Whether a line rises from left to right. */
  readonly isRising?: boolean
}

/** Anything on a slide. */
export type SlideBox = TextBox | TableBox | ChartBox | DrawingBox | ShapeBox

/** One slide with everything on it, in the order in which it is read. */
export interface SlidePage {
  readonly id: string
  /** What it says, for bookmarks. */
  readonly title: string
  readonly boxes: readonly SlideBox[]
  /** What only who presents reads: a line for each entry. */
  readonly notes: readonly string[]
}

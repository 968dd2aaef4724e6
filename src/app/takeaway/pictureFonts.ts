import { loadFonts } from '#app/data/loadFonts.ts'
import type { Drawing, DrawingNode, Face, TextNode } from '#drawing/drawing.ts'
import type { Measure } from '#drawing/measureText.ts'

const families: Readonly<Record<Face, string>> = {
  sans: '"Inter Variable", Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, "Times New Roman", serif',
}

/** How a canvas is told in what a text is set. */
export function fontOf({ face, size, weight }: Pick<TextNode, 'face' | 'size' | 'weight'>): string {
  return `${weight} ${size}px ${families[face]}`
}

/** Brings the page's own faces for words in any alphabet they have: what is drawn without them would be set otherwise. */
export async function bringFonts(words: string): Promise<void> {
  await loadFonts(true)
  const wanted = (['sans', 'serif'] as const).flatMap((face) =>
    ([400, 600] as const).map((weight) => fontOf({ face, size: 16, weight })),
  )
  await Promise.all(wanted.map((font) => document.fonts.load(font, words)))
}

/** Measures by the fonts that are there. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('The browser has no canvas to measure words on.')
  return (text, set) => {
    context.font = fontOf(set)
    return context.measureText(text).width
  }
}

/** All words of a drawing. */
export function wordsOf({ nodes }: Pick<Drawing, 'nodes'>): string {
  const walk = (node: DrawingNode): string =>
    node.kind === 'group' ? wordsOf(node) : node.kind === 'text' ? node.text : ''
  return nodes.map(walk).join(' ')
}

import type { DrawingNode } from '#drawing/drawing.ts'
import type { Face, SlideBox, SlidePage } from '#writers/slide/slidePage.ts'
import type { FontStyle } from './fontSubsets.ts'

/** Words and the face they are set in. */
export interface SetText {
  readonly text: string
  readonly style: FontStyle
}

/** The face of words: there are two weights of each. */
export const styleOf = (face: Face, isBold: boolean): FontStyle => `${face}-${isBold ? 600 : 400}`

/** Weights from which words of a drawing are set in the heavier face. */
export const boldFrom = 500

const nodeTexts = (node: DrawingNode): readonly SetText[] => {
  if (node.kind === 'group') return node.nodes.flatMap(nodeTexts)
  return node.kind === 'text' ? [{ text: node.text, style: styleOf(node.face, node.weight >= boldFrom) }] : []
}

const boxTexts = (box: SlideBox): readonly SetText[] => {
  if (box.kind === 'text')
    return box.paragraphs.flatMap((runs) =>
      runs.map(({ text, isBold = false }) => ({ text, style: styleOf(box.face, isBold) })),
    )
  if (box.kind === 'table')
    return [
      ...box.columns.map(({ label }) => ({ text: label, style: styleOf('sans', true) })),
      ...box.rows.flatMap(({ cells }) =>
        cells.map(({ text, isBold }) => ({ text, style: styleOf('sans', isBold) })),
      ),
    ]
  if (box.kind === 'chart')
    return [
      ...box.categories.map((text) => ({ text, style: styleOf('sans', false) })),
      ...box.labels.map((text) => ({ text, style: styleOf('sans', true) })),
    ]
  return box.kind === 'drawing' ? box.drawing.nodes.flatMap(nodeTexts) : []
}

/** Everything that is to be read on slides, with the face of each. */
export function pageTexts(pages: readonly SlidePage[]): readonly SetText[] {
  return pages.flatMap(({ boxes }) => boxes.flatMap(boxTexts))
}

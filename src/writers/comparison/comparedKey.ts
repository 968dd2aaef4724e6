import { addedDots, colors, droppedHatch } from '#drawing/colors.ts'
import type { Drawing, Fill } from '#drawing/drawing.ts'
import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { NamingChange } from '#views/compare/compareStatements.ts'
import type { Frame, SlideBox } from '#writers/slide/slidePage.ts'
import { leastSize, pitchOf, textBox } from '#writers/slide/slideText.ts'
import { textWidth } from '#writers/slide/textWidth.ts'

const size = leastSize.said
const box = { width: 28, height: 20 }
const rowHeight = pitchOf(size, 'sans') + 4

const fills: Readonly<Record<NamingChange | 'speaker', Fill>> = {
  added: addedDots(),
  dropped: droppedHatch(),
  kept: colors.hatch,
  speaker: colors.speaker,
}

/** A piece of the map's land in one of its fills. */
const swatch = (kind: NamingChange | 'speaker'): Drawing => ({
  ...box,
  label: sayComparedDeck(`key.${kind}`),
  lang: 'en',
  ground: null,
  nodes: [
    {
      kind: 'rect',
      x: 0.5,
      y: 0.5,
      width: box.width - 1,
      height: box.height - 1,
      fill: fills[kind],
      ...(kind === 'dropped' && { stroke: colors.hatch }),
    },
  ],
})

/** The legend of a map of two texts, in rows of a width, from the left edge of a frame. */
export function comparedKey(
  kinds: readonly NamingChange[],
  hasSpeaker: boolean,
  { x, width }: Pick<Frame, 'x' | 'width'>,
): { readonly height: number; readonly at: (y: number) => readonly SlideBox[] } {
  let [left, row] = [x, 0]
  const items = [...kinds, ...(hasSpeaker ? (['speaker'] as const) : [])].map((kind) => {
    const text = sayComparedDeck(`key.${kind}`)
    const words = Math.ceil(textWidth(text, 'sans', false, size) * 1.08)
    const own = box.width + 10 + words
    if (left > x && left + own > x + width) {
      left = x
      row += 1
    }
    const item = { kind, text, words, x: left, row }
    left += own + 26
    return item
  })
  return {
    height: items.length === 0 ? 0 : (row + 1) * rowHeight,
    at: (y) =>
      items.flatMap((item): readonly SlideBox[] => {
        const top = y + item.row * rowHeight
        const drawing = swatch(item.kind)
        return [
          { kind: 'drawing', x: item.x, y: top + 6, ...box, alternative: drawing.label, drawing },
          textBox(
            { x: item.x + box.width + 10, y: top, width: item.words, height: pitchOf(size, 'sans') },
            [[{ text: item.text }]],
            { role: 'words', size },
          ),
        ]
      }),
  }
}

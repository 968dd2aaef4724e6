import { say } from '#messages/say.ts'
import { shownKinds } from '#views/panels/legendKinds.ts'
import type { MapView, Relation } from '#views/panels/mapView.ts'
import { slideColors } from './slideColors.ts'
import type { Frame, ShapeBox, SlideBox } from './slidePage.ts'
import { leastSize, pitchOf, textBox } from './slideText.ts'
import { textWidth } from './textWidth.ts'

const size = leastSize.said
const box = 19
const rowHeight = pitchOf(size, 'sans') + 4

const square = (x: number, y: number, fill: string, stroke: ShapeBox['stroke'] = null): ShapeBox => ({
  kind: 'shape',
  shape: 'rect',
  x,
  y,
  width: box,
  height: box,
  fill,
  stroke,
})

/** Slanting lines within a square, as the map hatches what is implied. */
const hatching = (x: number, y: number): readonly ShapeBox[] =>
  [
    { x, y, length: 9 },
    { x, y, length: box },
    { x: x + box - 9, y: y + box - 9, length: 9 },
  ].map((stripe) => ({
    kind: 'shape',
    shape: 'line',
    x: stripe.x,
    y: stripe.y,
    width: stripe.length,
    height: stripe.length,
    fill: null,
    stroke: { color: slideColors.hatch, width: 2.5 },
    isRising: true,
  }))

/** What a fill of the map looks like. */
const swatch = (kind: Relation | 'venue', x: number, y: number): readonly SlideBox[] => {
  if (kind === 'venue')
    return [
      {
        kind: 'shape',
        shape: 'ellipse',
        x: x + 2,
        y: y + 2,
        width: box - 4,
        height: box - 4,
        fill: slideColors.paper,
        stroke: { color: slideColors.ink2, width: 4 },
      },
    ]
  if (kind === 'implied') return [square(x, y, slideColors.group), ...hatching(x, y)]
  if (kind === 'member') return [square(x, y, slideColors.group, { color: slideColors.hatch, width: 2 })]
  if (kind === 'contested')
    return [square(x, y, slideColors.land, { color: slideColors.hatch, width: 3, isDashed: true })]
  return [square(x, y, slideColors[kind])]
}

/** The legend of what a map shows, in rows of a width, from the left edge of a frame. */
export function mapKey(
  view: MapView,
  { x, width }: Pick<Frame, 'x' | 'width'>,
): { readonly height: number; readonly at: (y: number) => readonly SlideBox[] } {
  const kinds: readonly (Relation | 'venue')[] = [
    ...shownKinds(view),
    ...(view.venues.some(({ isLit, isChosen }) => isLit || isChosen) ? (['venue'] as const) : []),
  ]
  let [left, row] = [x, 0]
  const items = kinds.map((kind) => {
    const text = kind === 'venue' ? say('legend.venue') : say(`legend.${kind}`, { as: view.speakerAs })
    const words = Math.ceil(textWidth(text, 'sans', false, size) * 1.08)
    const own = box + 10 + words
    if (left > x && left + own > x + width) {
      left = x
      row += 1
    }
    const item = { kind, text, words, x: left, row }
    left += own + 26
    return item
  })
  return {
    height: kinds.length === 0 ? 0 : (row + 1) * rowHeight,
    at: (y) =>
      items.flatMap((item) => {
        const top = y + item.row * rowHeight
        return [
          ...swatch(item.kind, item.x, top + 6),
          textBox(
            { x: item.x + box + 10, y: top, width: item.words, height: pitchOf(size, 'sans') },
            [[{ text: item.text }]],
            {
              role: 'words',
              size,
            },
          ),
        ]
      }),
  }
}

import { say } from '#messages/say.ts'
import { shownKinds } from '#views/panels/legendKinds.ts'
import type { DrawnAs, MapView } from '#views/panels/mapView.ts'
import { colors, impliedHatch } from './colors.ts'
import type { DrawingNode } from './drawing.ts'
import { chosenMembers } from './drawMap.ts'
import { type Measure, measureText } from './measureText.ts'
import { baselineAt, setText } from './setText.ts'

/** One sign of a drawing and what it means; a swatch is a square of `side` pixels. */
export interface KeyItem {
  readonly text: string
  readonly swatch: (side: number) => readonly DrawingNode[]
}

/** A square in a colour. */
export function colorSwatch(fill: string): KeyItem['swatch'] {
  return (side) => [{ kind: 'rect', x: 0, y: 0, width: side, height: side, round: side / 5, fill }]
}

const relationSwatch = (relation: DrawnAs, side: number): readonly DrawingNode[] => {
  const box = { kind: 'rect', x: 0, y: 0, width: side, height: side, round: side / 5 } as const
  if (relation === 'implied') return [{ ...box, fill: impliedHatch(side / 13) }]
  if (relation === 'member') return [{ ...box, fill: colors.group, stroke: colors.hatch }]
  if (relation === 'contested')
    return [{ ...box, fill: colors.land, stroke: colors.hatch, strokeWidth: 1.4, dash: [2.5, 2.5] }]
  if (relation === 'absent') return [{ ...box, fill: colors.paper, stroke: colors.edge, strokeWidth: 1.2 }]
  return colorSwatch(colors[relation])(side)
}

const ringSwatch = (side: number): readonly DrawingNode[] => [
  {
    kind: 'circle',
    x: side / 2,
    y: side / 2,
    r: side * 0.35,
    fill: colors.paper,
    stroke: colors.ink2,
    strokeWidth: side / 6.5,
  },
]

/** What a sign of a map stands for. */
export type KeyKind = DrawnAs | 'venue'

/** The sign of one kind by itself. */
export function kindSwatch(kind: KeyKind): KeyItem['swatch'] {
  return kind === 'venue' ? ringSwatch : (side) => relationSwatch(kind, side)
}

/** The signs that a map draws at the moment, and no other. */
export function mapKey(view: MapView): readonly KeyItem[] {
  const kinds = shownKinds(view)
  const hasMembers = !kinds.includes('member') && chosenMembers(view).size > 0
  const items = [...kinds, ...(hasMembers ? (['member'] as const) : [])].map((kind) => ({
    text: say(`legend.${kind}`, { as: view.speakerAs }),
    swatch: (side: number) => relationSwatch(kind, side),
  }))
  const isVenueLit = view.venues.some(({ isLit, isChosen }) => isLit || isChosen)
  return isVenueLit ? [...items, { text: say('legend.venue'), swatch: ringSwatch }] : items
}

/**
 * A key in as many lines as a width needs.
 *
 * @returns with the height it takes, which is 0 for a key of nothing
 */
export function drawKey(
  items: readonly KeyItem[],
  width: number,
  size: number,
  measure: Measure = measureText,
): { readonly nodes: readonly DrawingNode[]; readonly height: number } {
  const [line, gap] = [size * 1.7, size * 1.7]
  let [x, y] = [0, 0]
  const nodes = items.flatMap(({ text, swatch }): DrawingNode[] => {
    const own = size * 1.45 + measure(text, { face: 'sans', size, weight: 400 }) * 1.06
    if (x > 0 && x + own > width) [x, y] = [0, y + line]
    const at = x
    x += own + gap
    return [
      { kind: 'group', x: at, y: y + (line - size) / 2, scale: 1, nodes: swatch(size) },
      setText(text, at + size * 1.45, baselineAt(y + line / 2, size), colors.ink, { size }),
    ]
  })
  return { nodes, height: items.length > 0 ? y + line : 0 }
}

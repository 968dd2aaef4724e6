import type { LabelSetting } from '#layouts/labelSetting.ts'
import { type PlacedEntry, stand } from '#layouts/timelineLayout.ts'
import { colors } from './colors.ts'
import type { DrawingNode, LineNode, RectNode, TextNode, Weight } from './drawing.ts'
import { type Measure, measureText } from './measureText.ts'
import { setText } from './setText.ts'

/** Steps in which a soft bar fades at either end, over this share of it. */
const steps = 6
const fading = 0.3

/** A bar that fades out at both ends: its date is not known to the day. */
const softBar = (bar: RectNode): readonly RectNode[] => {
  const slice = (bar.width * fading) / steps
  const part = (x: number, width: number, opacity: number): RectNode => {
    const { round: _, ...box } = bar
    return { ...box, x, width, opacity }
  }
  const ends = Array.from({ length: steps }, (_, at) => {
    const opacity = (at + 0.5) / steps
    return [
      part(bar.x + at * slice, slice, opacity),
      part(bar.x + bar.width - (at + 1) * slice, slice, opacity),
    ]
  })
  return [...ends.flat(), part(bar.x + steps * slice, bar.width - 2 * steps * slice, 1)]
}

/** The bar of a forum whose middle lies at a height; `color` is that of its initiative. */
export function drawBar(
  { entry, x, width }: Pick<PlacedEntry, 'entry' | 'x' | 'width'>,
  y: number,
  thickness: number,
  color: string | null,
): readonly DrawingNode[] {
  const own = Math.max(3, width)
  const box = {
    kind: 'rect',
    x: x + (width - own) / 2,
    y: y - thickness / 2,
    width: own,
    height: thickness,
  } as const
  const { standing, isChosen, precision } = entry
  const isOutlined = standing === 'same sentence'
  const fill = isOutlined ? colors.paper : standing === 'quiet' ? colors.edge : (color ?? colors.solid)
  const bar: RectNode = {
    ...box,
    round: 2,
    fill,
    ...(isOutlined && { stroke: colors.ink2, strokeWidth: 1.5 }),
  }
  const frame: readonly RectNode[] = isChosen
    ? [
        {
          kind: 'rect',
          x: box.x - 2,
          y: box.y - 2,
          width: own + 4,
          height: thickness + 4,
          round: 3,
          stroke: colors.ink,
          strokeWidth: 2,
        },
      ]
    : []
  return [...(precision === 'day' ? [bar] : softBar(bar)), ...frame]
}

/** Lines of a label one below the other, the last of them dates; `bottom` is where the label ends. */
export function setLabel(
  lines: readonly string[],
  when: string,
  at: { readonly x: number; readonly bottom: number; readonly side: 'after' | 'before' },
  setting: LabelSetting,
  look: { readonly name: string; readonly dates: string; readonly weight: Weight },
): readonly TextNode[] {
  const { size } = setting
  const line = size * setting.line
  const all = [...lines, when]
  const anchor = at.side === 'after' ? 'start' : 'end'
  return all.map((text, index) => {
    const isDates = index === all.length - 1
    const y = at.bottom - (all.length - 1 - index) * line - line * 0.25
    return setText(text, at.x, y, isDates ? look.dates : look.name, {
      anchor,
      size,
      weight: isDates && look.weight === 600 ? 400 : look.weight,
    })
  })
}

const underlined = (texts: readonly TextNode[], measure: Measure): readonly LineNode[] =>
  texts.slice(0, -1).map(({ text, x, y, anchor, size, weight, face }) => {
    const width = measure(text, { face, size, weight })
    const x1 = anchor === 'end' ? x - width : x
    return { kind: 'line', x1, x2: x1 + width, y1: y + 3.5, y2: y + 3.5, stroke: colors.ink, strokeWidth: 2 }
  })

/** One forum: its bar on the axis at `axis`, a leader and a label, where it has one. */
export function drawEntry(
  placed: PlacedEntry,
  axis: number,
  setting: LabelSetting,
  color: string | null,
  measure: Measure = measureText,
): readonly DrawingNode[] {
  const { entry, x, width, label, lines } = placed
  const thickness = Math.max(12, setting.size * 0.96)
  const bar = drawBar(placed, axis, thickness, color)
  if (!label) return bar
  const middle = x + width / 2
  const bottom = axis - stand - label.lift
  const isQuiet = entry.standing === 'quiet'
  const texts = setLabel(
    lines,
    entry.when,
    { x: label.side === 'after' ? middle - 1 : middle + 1, bottom, side: label.side },
    setting,
    isQuiet
      ? { name: colors.ink3, dates: colors.ink3, weight: 500 }
      : { name: colors.ink, dates: colors.ink2, weight: 600 },
  )
  return [
    {
      kind: 'line',
      x1: middle,
      x2: middle,
      y1: axis - thickness / 2,
      y2: bottom,
      stroke: colors.edge,
      opacity: 0.6,
    },
    ...bar,
    ...texts,
    ...(entry.isChosen ? underlined(texts, measure) : []),
  ]
}

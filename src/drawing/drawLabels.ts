import { labelHeight, smallestLabel, standardTextSize } from '#layouts/labelWidth.ts'
import type { MapInset } from '#layouts/mapInset.ts'
import type { MapLabel } from '#layouts/mapLabels.ts'
import { pinRadius } from '#layouts/mapLayout.ts'
import type { ZoomPlace } from '#layouts/zoomPlace.ts'
import { colors } from './colors.ts'
import type { DrawingNode, LineNode, TextNode } from './drawing.ts'
import { drawDots, drawLand, type Marking } from './drawLand.ts'
import { baselineAt, setText } from './setText.ts'

type Lines = Pick<MapLabel, 'kind' | 'lines' | 'end'>

/** The lines of a name around the middle of all of them. */
const setName = (
  { kind, lines, end }: Lines,
  x: number,
  y: number,
  line: number,
  textSize: number,
): readonly TextNode[] => {
  const isSmall = kind === 'implied' || kind === 'venue'
  const size = textSize * (isSmall ? smallestLabel : 1)
  const halo = { color: colors.paper, width: size / 4 }
  return lines.map((text, at) =>
    setText(
      text,
      x,
      baselineAt(y + (at - (lines.length - 1) / 2) * line, size),
      kind === 'speaker' ? colors.paper : colors.ink,
      { anchor: end, size, weight: isSmall ? 500 : 600, ...(kind !== 'speaker' && { halo }) },
    ),
  )
}

const ruled = (
  { x1, y1, x2, y2 }: Pick<LineNode, 'x1' | 'y1' | 'x2' | 'y2'>,
  stroke: string = colors.ink,
): LineNode => ({ kind: 'line', x1, y1, x2, y2, stroke, strokeWidth: 1 })

/** Names on a map where they were placed, each with its leader. */
export function drawLabels(
  labels: readonly MapLabel[],
  zoom: ZoomPlace,
  textSize: number,
): readonly DrawingNode[] {
  const points = labels.map((label) => ({
    label,
    x: label.x * zoom.k + zoom.x,
    y: label.y * zoom.k + zoom.y,
  }))
  return [
    ...points.flatMap(({ label: { leader }, x, y }) =>
      leader ? [ruled({ x1: x + leader.x1, y1: y + leader.y1, x2: x + leader.x2, y2: y + leader.y2 })] : [],
    ),
    ...points.flatMap(({ label, x, y }) => {
      const line = (label.box.y1 - label.box.y0) / label.lines.length
      return setName(label, x + label.dx, y + label.dy, line, textSize)
    }),
  ]
}

/** A part of the map enlarged in a frame, with a line from where it lies. */
export function drawInset(inset: MapInset, marking: Marking, textSize: number): readonly DrawingNode[] {
  const { frame, region, link, at, seen, pins, content } = inset
  const { width, height, picture, labels } = content
  const line = labelHeight(textSize / standardTextSize)
  const box = { stroke: colors.ink2, strokeWidth: 1 }
  const regionBox = { width: region.x1 - region.x0, height: region.y1 - region.y0 }
  return [
    { kind: 'rect', x: region.x0, y: region.y0, ...regionBox, ...box },
    ruled(link, colors.ink2),
    {
      kind: 'group',
      x: frame.x0,
      y: frame.y0,
      scale: 1,
      clip: { width, height },
      nodes: [
        { kind: 'rect', x: 0, y: 0, width, height, fill: colors.paper },
        drawLand(seen.shapes, marking, at),
        ...drawDots(seen.dots, marking),
        ...pins.map(({ x, y }) => ring(x, y)),
        ...[picture.x0, picture.x1].map((x) => ruled({ x1: x, x2: x, y1: 0, y2: height }, colors.line)),
        ...labels.map(({ leader }) => ruled(leader)),
        ...labels.flatMap(({ lines, end, x, y }) =>
          setName({ kind: 'place', lines, end }, x, y, line, textSize),
        ),
        { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, ...box },
      ],
    },
  ]
}

/** The pin of a venue whose forums match. */
export function ring(x: number, y: number): DrawingNode {
  return { kind: 'circle', x, y, r: pinRadius, fill: colors.paper, stroke: colors.ink2, strokeWidth: 2 }
}

import { useId } from 'react'
import type { Dots, Drawing, DrawingNode, Fill, GroupNode, Hatch, Paint, TextNode } from '#drawing/drawing.ts'

const faces = { sans: 'var(--sans)', serif: 'var(--serif)' } as const

/** How colours of a drawing are shown: as they are, or as tokens of the page. */
export type ShowColor = (color: string) => string

interface Brush {
  readonly show: ShowColor
  /** Id of the pattern of a fill. */
  readonly idOf: (fill: Hatch | Dots) => string
  readonly clipOf: (box: NonNullable<GroupNode['clip']>) => string
}

const keyOf = (fill: unknown): string => JSON.stringify(fill)

const patternsIn = (nodes: readonly DrawingNode[]): readonly (Hatch | Dots)[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'group') return patternsIn(node.nodes)
    const fill: Fill | undefined = 'fill' in node ? node.fill : undefined
    return fill === undefined || typeof fill === 'string' ? [] : [fill]
  })

const clipsIn = (nodes: readonly DrawingNode[]): readonly NonNullable<GroupNode['clip']>[] =>
  nodes.flatMap((node) =>
    node.kind === 'group' ? [...(node.clip ? [node.clip] : []), ...clipsIn(node.nodes)] : [],
  )

/** Each once, by what it is. */
const distinct = <Value,>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
]

function Pattern({ fill, brush }: { readonly fill: Hatch | Dots; readonly brush: Brush }) {
  const { ground, step } = fill
  const isLevel = 'isLevel' in fill && fill.isLevel
  return (
    <pattern
      id={brush.idOf(fill)}
      width={step}
      height={step}
      patternUnits="userSpaceOnUse"
      patternTransform={isLevel ? undefined : 'rotate(-45)'}
    >
      <rect width={step} height={step} fill={brush.show(ground)} />
      {'dot' in fill ? (
        <circle cx={step / 2} cy={step / 2} r={fill.radius} fill={brush.show(fill.dot)} />
      ) : (
        <rect width={step} height={fill.width} fill={brush.show(fill.line)} />
      )}
    </pattern>
  )
}

const painted = ({ fill, stroke, strokeWidth, dash, opacity }: Paint, { show, idOf }: Brush) => ({
  fill: fill === undefined ? 'none' : typeof fill === 'string' ? show(fill) : `url(#${idOf(fill)})`,
  stroke: stroke === undefined ? undefined : show(stroke),
  strokeWidth: stroke === undefined ? undefined : strokeWidth,
  strokeDasharray: dash?.join(' '),
  strokeLinejoin: stroke === undefined ? undefined : ('round' as const),
  opacity,
})

function Words({ node, brush }: { readonly node: TextNode; readonly brush: Brush }) {
  const { text, x, y, anchor, face, size, weight, fill, halo } = node
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={brush.show(fill)}
      stroke={halo && brush.show(halo.color)}
      strokeWidth={halo?.width}
      strokeLinejoin={halo && 'round'}
      style={{ fontFamily: faces[face], fontSize: size, fontWeight: weight, paintOrder: halo && 'stroke' }}
    >
      {text}
    </text>
  )
}

function Node({ node, brush }: { readonly node: DrawingNode; readonly brush: Brush }) {
  if (node.kind === 'group') {
    const { x, y, scale, clip, nodes } = node
    return (
      <g transform={`translate(${x} ${y}) scale(${scale})`} clipPath={clip && `url(#${brush.clipOf(clip)})`}>
        <Nodes nodes={nodes} brush={brush} />
      </g>
    )
  }
  if (node.kind === 'text') return <Words node={node} brush={brush} />
  const paint = painted(node, brush)
  if (node.kind === 'path') return <path d={node.d} data-code={node.place} {...paint} />
  if (node.kind === 'circle')
    return <circle cx={node.x} cy={node.y} r={node.r} data-code={node.place} {...paint} />
  if (node.kind === 'rect')
    return <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={node.round} {...paint} />
  return <line x1={node.x1} y1={node.y1} x2={node.x2} y2={node.y2} {...paint} />
}

function Nodes({ nodes, brush }: { readonly nodes: readonly DrawingNode[]; readonly brush: Brush }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: nodes have nothing else, and stay as they are.
  return nodes.map((node, at) => <Node key={at} node={node} brush={brush} />)
}

/** A drawing on the page itself, in the page's fonts, with its alternative text. */
export function DrawingTree({ drawing, show }: { readonly drawing: Drawing; readonly show: ShowColor }) {
  const { width, height, label, ground, nodes } = drawing
  const own = useId()
  const patterns = distinct(patternsIn(nodes))
  const clips = distinct(clipsIn(nodes))
  const numbered = (of: string, all: readonly unknown[]) => {
    const ids = new Map(all.map((one, at) => [keyOf(one), `${own}${of}${at}`]))
    return (one: unknown): string => ids.get(keyOf(one)) ?? ''
  }
  const brush: Brush = { show, idOf: numbered('fill', patterns), clipOf: numbered('clip', clips) }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} direction="ltr">
      <defs>
        {patterns.map((fill) => (
          <Pattern key={brush.idOf(fill)} fill={fill} brush={brush} />
        ))}
        {clips.map((clip) => (
          <clipPath key={brush.clipOf(clip)} id={brush.clipOf(clip)}>
            <rect width={clip.width} height={clip.height} />
          </clipPath>
        ))}
      </defs>
      {ground ? <rect width={width} height={height} fill={show(ground)} /> : null}
      <Nodes nodes={nodes} brush={brush} />
    </svg>
  )
}

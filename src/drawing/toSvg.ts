import type { Dots, Drawing, DrawingNode, Face, Fill, GroupNode, Hatch, Paint, TextNode } from './drawing.ts'
import { xmlText } from './xmlText.ts'

const families: Readonly<Record<Face, string>> = {
  sans: "Inter, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif 4 Variable', Georgia, 'Times New Roman', serif",
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Figures a hundredth of a pixel fine; those of a map are in larger units, and keep more. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 1e4) / 1e4) : xmlText(value)

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${written(value)}"`]))
    .join('')

const element = (name: string, all: Attributes): string => `<${name}${attributes(all)}/>`

/** What is defined once and used by its id. */
interface Defined {
  readonly pattern: (fill: Hatch | Dots) => string
  readonly clip: (box: { readonly width: number; readonly height: number }) => string
  readonly all: () => string
}

const definitions = (prefix: string): Defined => {
  const found = new Map<string, string>()
  const define = (body: (id: string) => string): string => {
    const key = body('')
    const known = found.get(key)
    if (known) return known
    const id = `${prefix}-${found.size + 1}`
    found.set(key, id)
    bodies.push(body(id))
    return id
  }
  const bodies: string[] = []
  return {
    pattern: (fill) =>
      define((id) => {
        const { ground, step } = fill
        const turn = 'isLevel' in fill && fill.isLevel ? undefined : 'rotate(-45)'
        const mark =
          'dot' in fill
            ? element('circle', { cx: step / 2, cy: step / 2, r: fill.radius, fill: fill.dot })
            : element('rect', { width: step, height: fill.width, fill: fill.line })
        return (
          `<pattern${attributes({ id, width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: turn })}>` +
          `${element('rect', { width: step, height: step, fill: ground })}${mark}</pattern>`
        )
      }),
    clip: ({ width, height }) =>
      define((id) => `<clipPath${attributes({ id })}>${element('rect', { width, height })}</clipPath>`),
    all: () => (bodies.length > 0 ? `<defs>${bodies.join('')}</defs>\n` : ''),
  }
}

const paint = ({ fill, stroke, strokeWidth, dash, opacity }: Paint, defined: Defined): Attributes => {
  const named = (own: Fill): string => (typeof own === 'string' ? own : `url(#${defined.pattern(own)})`)
  return {
    fill: fill === undefined ? 'none' : named(fill),
    stroke,
    'stroke-width': stroke === undefined ? undefined : strokeWidth,
    'stroke-dasharray': dash?.map(written).join(' '),
    'stroke-linejoin': stroke === undefined ? undefined : 'round',
    opacity,
  }
}

const text = (node: TextNode): string => {
  const { x, y, anchor, face, size, weight, fill, halo } = node
  return `<text${attributes({
    x,
    y,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-family': families[face],
    'font-size': size,
    'font-weight': weight,
    fill,
    stroke: halo?.color,
    'stroke-width': halo?.width,
    'stroke-linejoin': halo && 'round',
    'paint-order': halo && 'stroke',
    'unicode-bidi': 'plaintext',
    // A face that stands in is stretched to what was measured.
    textLength: node.width,
    lengthAdjust: node.width && 'spacingAndGlyphs',
  })}>${xmlText(node.text)}</text>`
}

const group = ({ x, y, scale, clip, nodes }: GroupNode, defined: Defined): string => {
  const moved = [
    ...(x === 0 && y === 0 ? [] : [`translate(${written(x)} ${written(y)})`]),
    ...(scale === 1 ? [] : [`scale(${scale})`]),
  ]
  const own = {
    transform: moved.length > 0 ? moved.join(' ') : undefined,
    'clip-path': clip && `url(#${defined.clip(clip)})`,
  }
  return `<g${attributes(own)}>\n${nodes.map((node) => draw(node, defined)).join('\n')}\n</g>`
}

const draw = (node: DrawingNode, defined: Defined): string => {
  if (node.kind === 'group') return group(node, defined)
  if (node.kind === 'text') return text(node)
  const own = paint(node, defined)
  if (node.kind === 'path') return element('path', { 'data-code': node.place, d: node.d, ...own })
  if (node.kind === 'circle')
    return element('circle', { 'data-code': node.place, cx: node.x, cy: node.y, r: node.r, ...own })
  if (node.kind === 'line') {
    const { x1, y1, x2, y2 } = node
    return element('line', { x1, y1, x2, y2, ...own })
  }
  const { x, y, width, height, round } = node
  return element('rect', { x, y, width, height, rx: round, ...own })
}

/**
 * Writes a drawing as an SVG file that stands alone: it asks for nothing, names its fonts with what may stand in for
 * them, and carries its hatching and its alternative text. Text that XML cannot hold gives way (`xmlText`).
 *
 * @param prefix of the ids in it, for files that stand in one page
 */
export function toSvg(drawing: Drawing, prefix = 'atlas'): string {
  const { width, height, label, lang, ground, nodes } = drawing
  const defined = definitions(prefix)
  const body = nodes.map((node) => draw(node, defined)).join('\n')
  const title = `${prefix}-title`
  const own = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': title,
    lang,
    'xml:lang': lang,
    direction: 'ltr',
  })
  const paper = ground ? `${element('rect', { width, height, fill: ground })}\n` : ''
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg${own}>\n<title id="${title}">${xmlText(label)}</title>\n` +
    `${defined.all()}${paper}${body}\n</svg>\n`
  )
}

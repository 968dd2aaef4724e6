import type { Dots, Drawing, DrawingNode, Fill, GroupNode, Hatch, Paint, TextNode } from '#drawing/drawing.ts'
import { fontOf } from './pictureFonts.ts'

/** Pixels of a pattern's tile: enough for lines that stay sharp at twice their size. */
const tileSide = 48

const patternOf = (context: CanvasRenderingContext2D, fill: Hatch | Dots): CanvasPattern => {
  const { ground, step } = fill
  const tile = document.createElement('canvas')
  tile.width = tileSide
  tile.height = tileSide
  const brush = tile.getContext('2d')
  if (!brush) throw new Error('The browser has no canvas to draw a pattern on.')
  brush.fillStyle = ground
  brush.fillRect(0, 0, tileSide, tileSide)
  if ('dot' in fill) {
    brush.fillStyle = fill.dot
    brush.arc(tileSide / 2, tileSide / 2, (tileSide * fill.radius) / step, 0, 2 * Math.PI)
    brush.fill()
  } else {
    brush.fillStyle = fill.line
    brush.fillRect(0, 0, tileSide, (tileSide * fill.width) / step)
  }
  // It takes a copy of its tile when it is made.
  const pattern = context.createPattern(tile, 'repeat')
  if (!pattern) throw new Error('The browser could not make a pattern.')
  const isLevel = 'isLevel' in fill && fill.isLevel
  pattern.setTransform(new DOMMatrix().rotate(isLevel ? 0 : -45).scale(step / tileSide))
  return pattern
}

const paintShape = (context: CanvasRenderingContext2D, shape: Path2D, paint: Paint): void => {
  const { fill, stroke, strokeWidth = 1, dash = [], opacity = 1 } = paint
  context.globalAlpha = opacity
  if (fill !== undefined) {
    context.fillStyle = styleOf(context, fill)
    context.fill(shape)
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke
    context.lineWidth = strokeWidth
    context.lineJoin = 'round'
    context.setLineDash([...dash])
    context.stroke(shape)
  }
  context.globalAlpha = 1
}

const styleOf = (context: CanvasRenderingContext2D, fill: Fill): string | CanvasPattern =>
  typeof fill === 'string' ? fill : patternOf(context, fill)

const aligned = { start: 'left', middle: 'center', end: 'right' } as const

const paintText = (context: CanvasRenderingContext2D, node: TextNode): void => {
  context.font = fontOf(node)
  context.textAlign = aligned[node.anchor]
  context.textBaseline = 'alphabetic'
  if (node.halo) {
    context.strokeStyle = node.halo.color
    context.lineWidth = node.halo.width
    context.lineJoin = 'round'
    context.setLineDash([])
    context.strokeText(node.text, node.x, node.y)
  }
  context.fillStyle = node.fill
  context.fillText(node.text, node.x, node.y)
}

const shapeOf = (node: Exclude<DrawingNode, { kind: 'group' | 'text' }>): Path2D => {
  if (node.kind === 'path') return new Path2D(node.d)
  const shape = new Path2D()
  if (node.kind === 'circle') shape.arc(node.x, node.y, node.r, 0, 2 * Math.PI)
  else if (node.kind === 'rect') shape.roundRect(node.x, node.y, node.width, node.height, node.round ?? 0)
  else {
    shape.moveTo(node.x1, node.y1)
    shape.lineTo(node.x2, node.y2)
  }
  return shape
}

const paintNode = (context: CanvasRenderingContext2D, node: DrawingNode): void => {
  if (node.kind === 'text') paintText(context, node)
  else if (node.kind === 'group') paintGroup(context, node)
  else paintShape(context, shapeOf(node), node)
}

const paintGroup = (context: CanvasRenderingContext2D, node: GroupNode): void => {
  context.save()
  context.translate(node.x, node.y)
  context.scale(node.scale, node.scale)
  if (node.clip) {
    context.beginPath()
    context.rect(0, 0, node.clip.width, node.clip.height)
    context.clip()
  }
  for (const inner of node.nodes) paintNode(context, inner)
  context.restore()
}

/**
 * Paints a drawing on a canvas of its own; the fonts it is set in are to be there already.
 *
 * @param scale pixels of the canvas for each of the drawing
 * @throws when the browser has no canvas of that size
 */
export function paintDrawing(drawing: Drawing, scale: number): HTMLCanvasElement {
  const { width, height, ground, nodes } = drawing
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser has no canvas to draw a picture on.')
  context.direction = 'ltr'
  context.scale(scale, scale)
  if (ground) {
    context.fillStyle = ground
    context.fillRect(0, 0, width, height)
  }
  for (const node of nodes) paintNode(context, node)
  return canvas
}

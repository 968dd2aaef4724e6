/** Lines on a ground: rising, the sign of what is implied; level, of what a second text drops. Lengths are in the units of the node that wears it. */
export interface Hatch {
  readonly ground: string
  readonly line: string
  /** From one line to the next, across them. */
  readonly step: number
  readonly width: number
  /** Whether its lines are level; else they rise to the right at 45°. */
  readonly isLevel?: boolean
}

/** Dots on a ground, in rows that rise at 45°, the sign of what a second text adds. Lengths as those of a hatch. */
export interface Dots {
  readonly ground: string
  readonly dot: string
  /** From one dot to the next in its row, and from one row to the next. */
  readonly step: number
  readonly radius: number
}

/** How an area is filled: "#rrggbb", a hatch, or dots. */
export type Fill = string | Hatch | Dots

/** How a shape is painted: fill first, then stroke. What is left out is not painted. */
export interface Paint {
  readonly fill?: Fill
  readonly stroke?: string
  /** In the units of the node; 1 where it is left out. */
  readonly strokeWidth?: number
  /** Lengths of strokes and gaps in turn, in the units of the node. */
  readonly dash?: readonly number[]
  /** 0 to 1 of the whole node; 1 where it is left out. */
  readonly opacity?: number
}

/**
 * Nodes under a shift and a scale of their own: a point (x, y) in it lies at (x · scale + group.x, y · scale + group.y)
 * of what holds it.
 */
export interface GroupNode {
  readonly kind: 'group'
  readonly x: number
  readonly y: number
  readonly scale: number
  /** Nothing of it is seen outside this box, which is in the group's own units. */
  readonly clip?: { readonly width: number; readonly height: number }
  readonly nodes: readonly DrawingNode[]
}

/** SVG path data, with the absolute and relative commands of the standard. */
export interface PathNode extends Paint {
  readonly kind: 'path'
  readonly d: string
  /** ISO 3166-1 alpha-3 code of the place whose shape it is. */
  readonly place?: string
}

/** A rectangle; `round` is the radius of its corners. */
export interface RectNode extends Paint {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly round?: number
}

/** A disc or, with a stroke alone, a ring. */
export interface CircleNode extends Paint {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly r: number
  /** Code of the place that it stands for. */
  readonly place?: string
}

/** A straight line; without a stroke it is not seen. */
export interface LineNode extends Omit<Paint, 'fill'> {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Faces a drawing is set in: Inter and Source Serif 4, or what stands in for them. */
export type Face = 'sans' | 'serif'

/** Weights that are used, so that who embeds fonts knows which. */
export type Weight = 400 | 500 | 600 | 700

/** One line of text; it is never broken where it is painted. */
export interface TextNode {
  readonly kind: 'text'
  readonly text: string
  /** Where its start, middle or end stands, as its anchor says. */
  readonly x: number
  /** Its baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly face: Face
  readonly size: number
  readonly weight: Weight
  readonly fill: string
  /** How wide it was measured, where what stands beside or below it hangs on that. */
  readonly width?: number
  /** A rim around its letters, painted before them: half of its width is seen. */
  readonly halo?: { readonly color: string; readonly width: number }
}

/** What a drawing is made of. */
export type DrawingNode = GroupNode | PathNode | RectNode | CircleNode | LineNode | TextNode

/**
 * A picture that is made up in full: whoever paints it decides nothing. Lengths are in CSS pixels, y runs downwards,
 * and nodes are painted in their order.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** Alternative text: what is seen, with every name and number that matters. */
  readonly label: string
  /** BCP 47 tag of the language of its words. */
  readonly lang: string
  /** Colour of its ground; null leaves it transparent. */
  readonly ground: string | null
  readonly nodes: readonly DrawingNode[]
}

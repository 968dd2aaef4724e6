import type { Dot } from '#layouts/mapLayout.ts'
import { drawnWith, markedAs } from '#layouts/markedAs.ts'
import type { OnScreen } from '#layouts/shapeRows.ts'
import type { WorldShape } from '#layouts/worldShapes.ts'
import type { NamingChange } from '#views/compare/compareStatements.ts'
import type { DrawnAs, DrawnMap } from '#views/panels/mapView.ts'
import { addedDots, colors, droppedHatch, impliedHatch } from './colors.ts'
import type { CircleNode, DrawingNode, Fill, GroupNode, PathNode } from './drawing.ts'

/** What a map marks, and the colour of the land that it does not. */
export interface Marking {
  readonly places: DrawnMap['places']
  /** Members of the groups that are chosen. */
  readonly members: ReadonlySet<string>
  readonly land: string
  /** Of two texts that are compared, what became of each place. */
  readonly changes?: ReadonlyMap<string, NamingChange>
}

const changedFill = (change: NamingChange, unit: number): Fill => {
  if (change === 'added') return addedDots(unit)
  return change === 'dropped' ? droppedHatch(unit) : colors.hatch
}

/** What a shape or a dot shows, as the page decides it; null for plain land. */
export function shownAs({ places, members }: Marking, code: string): DrawnAs | null {
  const shown = markedAs(places, code)?.shown ?? null
  return members.has(code) && (shown === null || shown === 'contested') ? 'member' : shown
}

const fillOf = (shown: DrawnAs | null, land: string, unit: number): Fill => {
  if (shown === 'named' || shown === 'conflict' || shown === 'speaker') return colors[shown]
  if (shown === 'implied') return impliedHatch(unit)
  if (shown === 'absent') return colors.paper
  return shown === 'member' ? colors.group : land
}

const country = (shape: WorldShape, marking: Marking, unit: number): PathNode => {
  const code = shape.code ?? ''
  const shown = shownAs(marking, code)
  const change = shown && marking.changes?.get(drawnWith(code))
  const fill = change ? changedFill(change, unit) : fillOf(shown, marking.land, unit)
  const path = { kind: 'path', d: shape.d, ...(shape.code && { place: shape.code }), fill } as const
  if (markedAs(marking.places, code)?.isChosen)
    return { ...path, stroke: colors.ink, strokeWidth: 1.8 * unit }
  if (shown === 'contested')
    return { ...path, stroke: colors.hatch, strokeWidth: 1.4 * unit, dash: [2.5 * unit, 2.5 * unit] }
  if (change === 'dropped') return { ...path, stroke: colors.hatch, strokeWidth: unit }
  if (shown === 'absent') return { ...path, stroke: colors.edge, strokeWidth: 0.9 * unit }
  return { ...path, stroke: shown === 'member' ? colors.hatch : colors.landLine, strokeWidth: 0.6 * unit }
}

/** The shapes of a map, plain land below what is marked; `at` tells where the world's units lie. */
export function drawLand(shapes: readonly WorldShape[], marking: Marking, at: OnScreen): GroupNode {
  const unit = 1 / at.scale
  const drawn = shapes.filter(({ d }) => d !== '')
  const isMarked = ({ code }: WorldShape): boolean =>
    code !== null && (markedAs(marking.places, code) !== undefined || marking.members.has(code))
  const nodes = [...drawn.filter((shape) => !isMarked(shape)), ...drawn.filter(isMarked)].map((shape) =>
    country(shape, marking, unit),
  )
  return { kind: 'group', x: at.x, y: at.y, scale: at.scale, nodes }
}

/** A pattern would be lost in so small a disc: what was added is dark, what was dropped hollow. */
const changedDot: Readonly<Record<NamingChange, string>> = {
  added: colors.named,
  dropped: colors.paper,
  kept: colors.hatch,
}

/** One small state: its radius, its rim and its fill say what the shape of a larger one would. */
const dotAt = ({ code, x, y }: Dot, marking: Marking): CircleNode => {
  const shown = shownAs(marking, code)
  const isChosen = markedAs(marking.places, code)?.isChosen ?? false
  const r = shown === null ? 1.6 : shown === 'speaker' ? 2 : 3
  const rims: Partial<Record<DrawnAs, string>> = {
    implied: colors.landLine,
    member: colors.hatch,
    contested: colors.hatch,
  }
  const rim = (shown && rims[shown]) ?? colors.edge
  const change = shown && marking.changes?.get(drawnWith(code))
  // A hatch would be lost in so small a disc.
  const plain = shown === 'implied' ? colors.hatch : fillOf(shown, marking.land, 1)
  const fill = change ? changedDot[change] : plain
  return {
    kind: 'circle',
    x,
    y,
    r,
    place: code,
    fill,
    stroke: isChosen ? colors.ink : rim,
    strokeWidth: isChosen ? 1.8 : 0.7,
  }
}

/** Dots of small states; positions are pixels of the view. */
export function drawDots(dots: readonly Dot[], marking: Marking): readonly DrawingNode[] {
  return dots.map((dot) => dotAt(dot, marking))
}

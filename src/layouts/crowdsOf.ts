import { holds } from './boxes.ts'
import type { LabelWish } from './labelChoice.ts'
import { labelHeight } from './labelWidth.ts'
import type { PlacedLabel } from './placeLabels.ts'
import type { OnScreen } from './shapeRows.ts'
import type { Bounds, WorldShape } from './worldShapes.ts'

/** Small marked places whose labels have no room where they lie, and the part of the map that holds them. */
export interface Crowd {
  /** In pixels of the view. */
  readonly region: Bounds
  /** Labels of the marked places whose middle lies in it, in the order given. */
  readonly wishes: readonly LabelWish[]
  /** Whether its own labels find no room on the map, or others might find theirs without them. */
  readonly isStrained: boolean
}

/** Lines of type from the middle of one place of a crowd to that of the next, at the most; of one in a larger crowd less. */
const reaches = [1, 0.6] as const
/** A leader of more lines shows that a label found no room at its shape. */
const longLeader = 2
/** Larger shapes hold their own on the map. */
const largestPlace = 1.2
/** Room around the shapes of a crowd. */
const margin = 0.25
/** Two can be led apart. */
const fewest = 3
/** A label that is left out is worse than one that is led away. */
const leftOutStrain = 4

const onScreen = ({ x0, y0, x1, y1 }: Bounds, at: OnScreen): Bounds => ({
  x0: x0 * at.scale + at.x,
  y0: y0 * at.scale + at.y,
  x1: x1 * at.scale + at.x,
  y1: y1 * at.scale + at.y,
})

const padded = ({ x0, y0, x1, y1 }: Bounds, by: number): Bounds => ({
  x0: x0 - by,
  y0: y0 - by,
  x1: x1 + by,
  y1: y1 + by,
})

const union = (one: Bounds, other: Bounds): Bounds => ({
  x0: Math.min(one.x0, other.x0),
  y0: Math.min(one.y0, other.y0),
  x1: Math.max(one.x1, other.x1),
  y1: Math.max(one.y1, other.y1),
})

/** The groups of those that a chain of near ones connects. */
const chained = <T>(all: readonly T[], areNear: (one: T, other: T) => boolean): readonly (readonly T[])[] => {
  const left = new Set(all)
  const groups: T[][] = []
  for (const first of all) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const one of group)
      for (const other of left)
        if (areNear(one, other)) {
          left.delete(other)
          group.push(other)
        }
    groups.push(group)
  }
  return groups
}

/**
 * Where three or more small places lie so near each other that labels are left out or led far away, the most strained
 * crowd first; where any label is left out also those crowds whose labels others might want the room of. None where
 * labels stand at their shapes.
 *
 * @param placed the labels that found a place on the map as a whole
 * @param at where the world's units lie in the view
 * @param scale size of the type, 1 on the dashboard
 */
export function crowdsOf(
  wishes: readonly LabelWish[],
  placed: readonly PlacedLabel[],
  shapes: readonly WorldShape[],
  at: OnScreen,
  scale: number,
): readonly Crowd[] {
  const line = labelHeight(scale)
  const labels = new Map(placed.map((label) => [label.wish, label]))
  const boxOf = new Map(shapes.map(({ code, bounds }) => [code, onScreen(bounds, at)] as const))
  const places = wishes.filter(({ kind, isOptional }) => kind !== 'venue' && !isOptional)
  const isSmall = ({ id }: LabelWish): boolean => {
    const box = boxOf.get(id)
    return box !== undefined && Math.max(box.x1 - box.x0, box.y1 - box.y0) < largestPlace * line
  }
  /** Nothing for a label at its shape, one for a long leader, more for a label that is left out. */
  const strainOf = (wish: LabelWish): number => {
    const label = labels.get(wish)
    if (!label) return leftOutStrain
    const { leader } = label
    return leader && Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1) > longLeader * line ? 1 : 0
  }
  const areWithin =
    (reach: number) =>
    (one: LabelWish, other: LabelWish): boolean =>
      Math.hypot(one.x - other.x, one.y - other.y) < reach * line
  const isShort = places.some((wish) => !labels.has(wish))
  const small = places.filter(isSmall)
  const found = new Map<string, Crowd & { readonly strain: number }>()
  for (const reach of reaches)
    for (const near of chained(small, areWithin(reach))) {
      if (near.length < fewest) continue
      const around = near.map(({ id }) => boxOf.get(id) as Bounds).reduce(union)
      const region = padded(around, margin * line)
      const crowd = places.filter((wish) => holds(region, wish))
      const strain = crowd.reduce((sum, wish) => sum + strainOf(wish), 0)
      const isStrained = strain >= fewest
      if (isShort || isStrained)
        found.set(crowd.map(({ id }) => id).join(' '), { region, wishes: crowd, isStrained, strain })
    }
  return [...found.values()].sort((one, other) => other.strain - one.strain)
}

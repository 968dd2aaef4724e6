import { lazily } from '#views/words/lazily.ts'
import { isWithin } from './boxes.ts'
import { costOf, type Footing, footingOf } from './labelCost.ts'
import { type Sized, type Spot, spotsAroundPin, spotsBeside, spotsInside, spotsLed } from './labelSpots.ts'
import { type LabelKind, labelWidth, type TypeSpacing, usualSpacing } from './labelWidth.ts'
import type { Country, MapGround } from './mapGround.ts'
import { nameLines } from './nameLines.ts'
import type { Taken } from './spotGrid.ts'
import type { Bounds } from './worldShapes.ts'

/** A label that is wanted; all lengths in pixels of the view. */
export interface LabelWish {
  readonly id: string
  readonly text: string
  readonly kind: LabelKind
  /** The middle of what it names. */
  readonly x: number
  readonly y: number
  /** Code of the country it may lie on: its own, or the one a venue lies in. */
  readonly country: string | null
  /** Left out where it does not fit inside its shape. */
  readonly isOptional: boolean
  /** Whether it is a party of a conflict, which others make room for where it would be left out. */
  readonly isParty?: boolean
}

/** What labels keep clear of. */
export interface Around {
  readonly ground: MapGround
  /** Codes of all places that are marked, which no label but their own may lie on. */
  readonly marked: ReadonlySet<string>
  /** Those of them that the text does not name: a leader passes over one of them where it would be left out otherwise. */
  readonly faint?: ReadonlySet<string>
  /** Pins and dots; each belongs to a label that may be its own. */
  readonly squares: readonly { readonly id: string; readonly box: Bounds }[]
  /** Size of the type, 1 on the dashboard. */
  readonly scale: number
  readonly spacing?: TypeSpacing
  readonly pinRadius: number
  /** Insets, the parts of the map that they enlarge, and the lines between these. */
  readonly taken?: readonly Taken[]
  /** Whether the map stands for one state, so that there is the time to try again for a label that is left out. */
  readonly isPatient?: boolean
}

/** Room that every label keeps to the edge of the view. */
const edge = 2

/** Cost of a name in two lines. */
const breakingCost = 12

/** Radius of a marked dot with its rim, and cost of a name beside it, which says less than one within a shape. */
const dotRim = 4
const besideDot = 10

/** Spots by what they cost alone, and what each lies on, which is found out when needed. */
interface Tier {
  /** Whether leaders may pass over faint places, pins and dots. */
  readonly mayCross: boolean
  readonly spots: readonly Spot[]
  readonly footings: (Footing | undefined)[]
}

/** Spots of one label: those within its shape, and, made only where none of these is free, those outside. */
export interface Choice {
  readonly wish: LabelWish
  readonly tiers: readonly (() => Tier)[]
}

const costAt = (wish: LabelWish, { spots, footings, mayCross }: Tier, at: number, around: Around): number => {
  const spot = spots[at] as Spot
  const footing = footings[at] ?? footingOf(spot, wish, around.ground)
  footings[at] = footing
  return costOf(spot, footing, wish, around, mayCross)
}

const bestOfTier = (
  wish: LabelWish,
  tier: Tier,
  around: Around,
  isFree: (spot: Spot) => boolean,
): Spot | null => {
  let best: Spot | null = null
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < tier.spots.length; at++) {
    const spot = tier.spots[at] as Spot
    if (spot.cost >= least) break
    if (!isFree(spot)) continue
    const cost = costAt(wish, tier, at, around)
    if (cost >= least) continue
    best = spot
    least = cost
  }
  return best
}

/** The best spot of a label among those that are free. */
export const bestSpot = (choice: Choice, around: Around, isFree: (spot: Spot) => boolean): Spot | null => {
  for (const tier of choice.tiers) {
    const best = bestOfTier(choice.wish, tier(), around, isFree)
    if (best) return best
  }
  return null
}

/** Of the shapes that are drawn as one place, the one in whose middle the label is held. */
const nearest = (all: readonly Country[], { x, y }: LabelWish): Country | undefined =>
  [...all].sort((one, other) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y))[0]

const makeChoice = (wish: LabelWish, around: Around): Choice => {
  const { ground, pinRadius, scale, spacing } = around
  const widthOf = (text: string): number => labelWidth(text, wish.kind, scale, spacing)
  const label = { x: wish.x, y: wish.y, width: widthOf(wish.text), scale, lines: 1 }
  const view = { x0: edge, y0: edge, x1: ground.width - edge, y1: ground.height - edge }
  const tier = (spotsOf: () => readonly Spot[], mayCross = false): (() => Tier) =>
    lazily(() => ({
      mayCross,
      spots: spotsOf()
        .filter(({ box }) => isWithin(box, view))
        .sort((one, other) => one.cost - other.cost),
      footings: [],
    }))
  if (wish.kind === 'venue') return { wish, tiers: [tier(() => spotsAroundPin(label, pinRadius))] }
  const own = nearest(
    ground.countries().filter(({ code }) => code === wish.country),
    wish,
  )
  if (!own) return { wish, tiers: [] }
  const inside = tier(() => spotsInside(own.rows(), label, view))
  if (wish.isOptional) return { wish, tiers: [inside] }
  const led = lazily(() => spotsLed(own.rows(), label))
  // A name beside a dot is not to cover it.
  const besideOwn = (sized: Sized): readonly Spot[] =>
    own.isDot ? spotsAroundPin(sized, dotRim, besideDot) : spotsBeside(own.rows(), sized, view)
  const outside = tier(() => [...besideOwn(label), ...led()])
  const across = tier(led, true)
  const lines = nameLines(wish.text, widthOf)
  if (!lines) return { wish, tiers: [inside, outside, across] }
  const broken = { ...label, width: Math.max(...lines.map(widthOf)), lines: lines.length }
  const inLines = (spots: readonly Spot[]): readonly Spot[] =>
    spots.map((spot) => ({ ...spot, lines, cost: spot.cost + breakingCost }))
  const brokenLed = lazily(() => inLines(spotsLed(own.rows(), broken)))
  return {
    wish,
    tiers: [
      inside,
      outside,
      tier(() => inLines(spotsInside(own.rows(), broken, view))),
      tier(() => [...inLines(besideOwn(broken)), ...brokenLed()]),
      across,
      tier(brokenLed, true),
    ],
  }
}

const choices = new WeakMap<MapGround, Map<string, Choice>>()

/**
 * The spots of a label. They depend on where things lie and not on what is chosen, so that a click finds those
 * of the last one.
 */
export function choiceOf(wish: LabelWish, around: Around): Choice {
  const known = choices.get(around.ground) ?? new Map<string, Choice>()
  choices.set(around.ground, known)
  const { letters, words } = around.spacing ?? usualSpacing
  const key = `${wish.kind} ${wish.id} ${wish.text} ${wish.isOptional} ${around.scale} ${letters} ${words}`
  const found = known.get(key) ?? makeChoice(wish, around)
  known.set(key, found)
  return found
}

/** Whether a spot of a label may be its spot with what is marked around it. */
export const mayStand = ({ wish, tiers }: Choice, spot: Spot, around: Around): boolean =>
  tiers.some((tier) => {
    const at = tier().spots.indexOf(spot)
    return at >= 0 && costAt(wish, tier(), at, around) < Number.POSITIVE_INFINITY
  })

/** Where a label may stand if no other label did, the best first, and no more than `most`. */
export const allSpots = (
  { wish, tiers }: Choice,
  around: Around,
  most: number,
  isAcross = false,
): readonly Spot[] =>
  tiers
    .map((tier) => tier())
    // Others make room for a leader that passes over members of a group only where it has no other way.
    .filter(({ mayCross }) => mayCross === isAcross)
    .flatMap((tier) =>
      tier.spots.flatMap((spot, at) => {
        const cost = costAt(wish, tier, at, around)
        return cost === Number.POSITIVE_INFINITY ? [] : { spot, cost }
      }),
    )
    .sort((one, other) => one.cost - other.cost)
    .slice(0, most)
    .map(({ spot }) => spot)

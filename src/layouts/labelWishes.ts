import type { MapPlace } from '#views/panels/mapView.ts'
import type { Heart, LabelWish } from './placeLabels.ts'

/** A marked place as a label sees it; zoomed pixels, because labels keep their size on screen. */
export interface LabelledMark {
  readonly place: Pick<MapPlace, 'code' | 'name' | 'relation' | 'shown' | 'isChosen'>
  readonly x: number
  readonly y: number
  /** Side of a square as large as its shape. */
  readonly extent: number
}

/** A venue whose name is to be shown, in zoomed pixels. */
export interface LabelledPin {
  readonly city: string
  readonly label: string
  readonly x: number
  readonly y: number
}

/** Parties of a conflict that lie close enough together to share a label. */
interface SharedLabel {
  readonly codes: readonly string[]
  readonly parties: readonly [LabelledMark, ...LabelledMark[]]
}

/** Zoomed pixels within which the parties of a conflict share a label. */
const near = 40

/** Radius of a venue's pin, whatever the zoom. */
export const pinRadius = 5

/** Whether a place has its name beside it: what is chosen keeps it, though nothing of it matches. */
const isNamed = ({ place: { shown, isChosen } }: LabelledMark): boolean => shown !== null || isChosen

/** Whether a place has a label of its own wherever there is room: not only within its shape. */
const isLabelledAlone = ({ place: { relation, isChosen } }: LabelledMark): boolean =>
  relation === 'named' || relation === 'speaker' || (relation === 'implied' && isChosen)

const sharedLabels = (
  marks: readonly LabelledMark[],
  conflicts: readonly (readonly string[])[],
): readonly SharedLabel[] => {
  const byCode = new Map(marks.map((mark) => [mark.place.code, mark]))
  return conflicts.flatMap((codes) => {
    const [first, ...others] = codes.flatMap((code) => byCode.get(code) ?? [])
    if (!first || others.length === 0) return []
    const isClose = others.every((one) => Math.hypot(one.x - first.x, one.y - first.y) < near)
    return isClose ? [{ codes, parties: [first, ...others] }] : []
  })
}

const wishFor = ({ place, x, y, extent }: LabelledMark): LabelWish => {
  const { code, name, relation, isChosen } = place
  const isImplied = relation === 'implied' && !isChosen
  return {
    id: code,
    text: name,
    kind: isImplied ? 'implied' : relation === 'speaker' ? 'speaker' : 'place',
    x,
    y,
    clear: Math.min(16, extent * 0.32 + 2),
    room: extent * 1.15,
    isOptional: isImplied,
  }
}

/** One label for all parties, at the first of them, in the order the text names them. */
const wishForAll = ({ codes, parties }: SharedLabel): LabelWish => {
  const [first] = parties
  const name = parties.map(({ place }) => place.name).join(' · ')
  return wishFor({ ...first, extent: 0, place: { ...first.place, code: codes.join('+'), name } })
}

const wishForPin = ({ city, label, x, y }: LabelledPin): LabelWish => ({
  id: city,
  text: label,
  kind: 'venue',
  x,
  y,
  clear: pinRadius,
  room: 0,
  isOptional: false,
})

/**
 * Labels a map would like to have, those that matter most first: conflicts, partners and the speaker, venues,
 * then what is implied. `hearts` are the middles of the places they are not to hide.
 *
 * @param conflicts codes of the parties of each conflict, in the order of the text
 */
export function labelWishes(
  marks: readonly LabelledMark[],
  conflicts: readonly (readonly string[])[],
  venues: readonly LabelledPin[],
): { readonly wishes: readonly LabelWish[]; readonly hearts: readonly Heart[] } {
  const shared = sharedLabels(marks, conflicts)
  const inShared = new Set(shared.flatMap(({ codes }) => codes))
  const named = marks.filter((mark) => isNamed(mark) && !inShared.has(mark.place.code))
  return {
    wishes: [
      ...named.filter(({ place }) => place.relation === 'conflict').map(wishFor),
      ...shared.filter(({ parties }) => parties.some(isNamed)).map(wishForAll),
      ...named.filter(isLabelledAlone).map(wishFor),
      ...venues.map(wishForPin),
      ...named.filter(({ place }) => place.relation === 'implied' && !place.isChosen).map(wishFor),
    ],
    hearts: named.map(({ place: { code, relation }, x, y, extent }) => ({
      id: code,
      x,
      y,
      r: extent / 2,
      isFaint: relation === 'implied' || relation === 'contested',
    })),
  }
}

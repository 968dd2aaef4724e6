import type { DrawnPlace } from '#views/panels/mapView.ts'
import type { LabelWish } from './labelChoice.ts'
import { drawnWith } from './markedAs.ts'

/** A marked place as a label sees it, in pixels of the view. */
export interface LabelledMark {
  readonly place: Pick<
    DrawnPlace,
    'code' | 'name' | 'relation' | 'shown' | 'isChosen' | 'isParty' | 'compared' | 'written'
  >
  readonly x: number
  readonly y: number
}

/** A venue whose name is to be shown, in pixels of the view. */
export interface LabelledPin {
  readonly city: string
  /** Code of the country it lies in. */
  readonly country: string
  readonly label: string
  readonly x: number
  readonly y: number
}

type LabelledPlace = LabelledMark['place']

/** The order of labels: the speaker, what is chosen, then by relation. */
const rank = ({ relation, isChosen, compared }: LabelledPlace): number =>
  relation === 'speaker'
    ? 0
    : isChosen
      ? 1
      : compared === 'kept'
        ? keptRank
        : { named: 2, conflict: 3, absent: 5, implied: 5, member: 5, contested: 6 }[relation]
const venueRank = 4
/** What changed comes first. */
const keptRank = 4

/** Whether a place has its name beside it: what is chosen or compared keeps it, though nothing of it matches. */
const isLabelled = ({ relation, shown, isChosen, compared, written }: LabelledPlace): boolean =>
  written !== null && (isChosen || compared !== undefined || (shown !== null && relation !== 'contested'))

/** Whether a place is to have its name wherever there is room: those that are merely implied have it in their shape or not at all. */
export const isNeeded = (place: LabelledPlace): boolean =>
  isLabelled(place) && (place.isChosen || place.relation !== 'implied')

/** Of more places of a list that are not named each is named in its shape or not at all. */
const mostAbsent = 25

const wishFor = ({ place, x, y }: LabelledMark, isLongList: boolean): LabelWish => {
  const { code, name, relation, isChosen, isParty, compared, written } = place
  const isAbsent = relation === 'absent' && !isChosen
  const isImplied = relation === 'implied' && !isChosen
  const isSmall = isImplied || isAbsent || compared === 'kept'
  return {
    id: code,
    text: written ?? name,
    kind: isSmall ? 'implied' : relation === 'speaker' ? 'speaker' : 'place',
    x,
    y,
    country: code,
    isOptional: isImplied || (isAbsent && isLongList),
    isParty,
  }
}

const wishForPin = ({ city, country, label, x, y }: LabelledPin): LabelWish => ({
  id: city,
  text: label,
  kind: 'venue',
  x,
  y,
  country: drawnWith(country),
  isOptional: false,
})

/**
 * Labels a map would like to have, those that matter most first: the speaker, what is chosen, what is named,
 * parties of conflicts, venues, then what is implied; within each in the order given.
 */
export function labelWishes(
  marks: readonly LabelledMark[],
  venues: readonly LabelledPin[],
): readonly LabelWish[] {
  const isLongList = marks.filter(({ place }) => place.relation === 'absent').length > mostAbsent
  return [
    ...marks
      .filter(({ place }) => isLabelled(place))
      .map((mark) => ({ order: rank(mark.place), wish: wishFor(mark, isLongList) })),
    ...venues.map((pin) => ({ order: venueRank, wish: wishForPin(pin) })),
  ]
    .sort((one, other) => one.order - other.order)
    .map(({ wish }) => wish)
}

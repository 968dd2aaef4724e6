import type { Dated } from '#statement/dated.ts'
import type { CountryCode, IsoDate } from '#statement/units.ts'
import type { BodyMembership, Group, Membership } from './knowledge.ts'

/** Members of a group when a statement was made: those that count, and those whose membership is contested. */
export interface MembersAt {
  readonly members: readonly CountryCode[]
  readonly contested: readonly CountryCode[]
}

const isMemberOn = ({ from, to }: Pick<Membership, 'from' | 'to'>, day: IsoDate): boolean =>
  (from === undefined || from <= day) && (to === undefined || day < to)

/** The day from which a group's first members belonged to it; undefined where that is not kept. */
const beginningOf = ({ members }: Group): IsoDate | undefined => {
  const days = members.map(({ from }) => from)
  return days.includes(undefined) ? undefined : days.sort()[0]
}

/** Memberships by country, in the order of the list; a country that left and came back has several. */
const byCountry = ({ members }: Group): ReadonlyMap<CountryCode, readonly Membership[]> => {
  const found = new Map<CountryCode, Membership[]>()
  for (const member of members) {
    const known = found.get(member.code)
    if (known) known.push(member)
    else found.set(member.code, [member])
  }
  return found
}

/** Whether a contested member is one that was no member for all of a statement's date, and not contested for itself. */
export function isPartly(group: Group, code: CountryCode): boolean {
  return !group.members.some((member) => member.code === code && member.status === 'contested')
}

/**
 * Members of a group when a statement was made, in the order of the source list.
 *
 * Of a statement known to the month or year they are those of its first and last day, and who was a member on one of
 * them alone is contested. Without a date they are those that have been members throughout.
 *
 * A class of countries the issuers speak of as others ("developing countries") is counted without them; a body
 * they belong to keeps them.
 */
export function membersAt(group: Group, date: Dated | null, issuers: readonly CountryCode[]): MembersAt {
  const beginning = beginningOf(group)
  const isThroughout = ({ from, to }: Membership): boolean =>
    to === undefined && (from === undefined || from === beginning)
  const others = group.kind === 'group' && group.extent === 'open'
  const members: CountryCode[] = []
  const contested: CountryCode[] = []
  for (const [code, memberships] of byCountry(group)) {
    if (others && issuers.includes(code)) continue
    const first = memberships.find((one) => (date ? isMemberOn(one, date.start) : isThroughout(one)))
    const last = memberships.find((one) => (date ? isMemberOn(one, date.end) : isThroughout(one)))
    if (!first && !last) continue
    const isCertain = first && last && first.status !== 'contested' && last.status !== 'contested'
    ;(isCertain ? members : contested).push(code)
  }
  return { members, contested }
}

/**
 * Bodies that are members of a group on the first and the last day of a statement's date, in the order of the list;
 * without a date those that have been members throughout.
 */
export function bodiesAt({ bodies = [] }: Group, date: Dated | null): readonly BodyMembership[] {
  return bodies.filter((body) =>
    date
      ? isMemberOn(body, date.start) && isMemberOn(body, date.end)
      : body.from === undefined && body.to === undefined,
  )
}

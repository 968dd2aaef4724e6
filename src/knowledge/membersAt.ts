import { asWritten } from '#statement/asWritten.ts'
import type { Dated } from '#statement/dated.ts'
import type { CountryCode, IsoDate, WrittenDate } from '#statement/units.ts'
import type { BodyMembership, Group, Membership } from './knowledge.ts'

/** Members of a group when a statement was made: those that count, and those whose membership is contested. */
export interface MembersAt {
  readonly members: readonly CountryCode[]
  readonly contested: readonly CountryCode[]
}

/** Whether a membership held on a day; null where its dates leave that open. */
const isMemberOn = ({ from, to }: Pick<Membership, 'from' | 'to'>, day: IsoDate): boolean | null => {
  const beginning = from === undefined ? null : asWritten(from)
  const ending = to === undefined ? null : asWritten(to)
  if ((beginning && day < beginning.start) || (ending && day >= ending.end)) return false
  return (beginning && day < beginning.end) || (ending && day >= ending.start) ? null : true
}

const isMembership = ({ status }: Membership): boolean => status !== 'suspended'

/** The day from which a group's first members belonged to it; undefined where that is not kept. */
const beginningOf = ({ members }: Group): WrittenDate | undefined => {
  const days = members.filter(isMembership).map(({ from }) => from)
  return days.includes(undefined) ? undefined : days.sort()[0]
}

/** Memberships by country, in the order of the list; a country that left and came back has several. */
const byCountry = ({ members }: Group): ReadonlyMap<CountryCode, readonly Membership[]> => {
  const found = new Map<CountryCode, Membership[]>()
  for (const member of members.filter(isMembership)) {
    const known = found.get(member.code)
    if (known) known.push(member)
    else found.set(member.code, [member])
  }
  return found
}

/** What a country was by its memberships; one whose dates leave it open contests it, as one that is disputed does. */
const stateOn = (
  memberships: readonly Membership[],
  isMember: (one: Membership) => boolean | null,
): 'member' | 'contested' | 'none' => {
  const held = memberships.find((one) => isMember(one) === true)
  if (held) return held.status === 'contested' ? 'contested' : 'member'
  return memberships.some((one) => isMember(one) === null) ? 'contested' : 'none'
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
 * Where it is known only to the month or year when a membership began or ended, it is contested for that time. One
 * that is suspended is one.
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
    const onFirst = stateOn(memberships, (one) => (date ? isMemberOn(one, date.start) : isThroughout(one)))
    const onLast = stateOn(memberships, (one) => (date ? isMemberOn(one, date.end) : isThroughout(one)))
    if (onFirst === 'none' && onLast === 'none') continue
    const isCertain = onFirst === 'member' && onLast === 'member'
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
      ? isMemberOn(body, date.start) === true && isMemberOn(body, date.end) === true
      : body.from === undefined && body.to === undefined,
  )
}

/** The membership by which a country was a member, or contested one, on the last day of a date; the latest without a date. */
export function membershipAt(
  { members }: Group,
  code: CountryCode,
  date: Dated | null,
): Membership | undefined {
  const own = members.filter((one) => one.code === code && isMembership(one))
  return own.findLast((one) => date === null || isMemberOn(one, date.end) !== false) ?? own[0]
}

/**
 * Whether the days on which a country's memberships began and ended are known so little that they leave open whether
 * it was a member on the first or the last day of a date.
 */
export function isDayUnknown({ members }: Group, code: CountryCode, date: Dated | null): boolean {
  if (date === null) return false
  const own = members.filter((one) => one.code === code && isMembership(one))
  return [date.start, date.end].some(
    (day) =>
      own.some((one) => isMemberOn(one, day) === null) && !own.some((one) => isMemberOn(one, day) === true),
  )
}

/** Whether a country's membership in a group was suspended for all of a date, as far as that is known. */
export function isSuspended({ members }: Group, code: CountryCode, date: Dated | null): boolean {
  return members.some(
    (one) =>
      one.code === code &&
      one.status === 'suspended' &&
      date !== null &&
      isMemberOn(one, date.start) === true &&
      isMemberOn(one, date.end) === true,
  )
}

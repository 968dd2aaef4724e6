import type { CountryCode, IsoDate } from '#statement/units.ts'
import type { BodyMembership, Group, Membership } from './knowledge.ts'

/** Members of a group on one day: those that count, and those whose membership is contested. */
export interface MembersAt {
  readonly members: readonly CountryCode[]
  readonly contested: readonly CountryCode[]
}

const isMemberOn = ({ from, to }: Pick<Membership, 'from' | 'to'>, day: IsoDate): boolean =>
  (from === undefined || from <= day) && (to === undefined || day < to)

/**
 * Members of a group on the day of a statement, in the order of the source list.
 *
 * A class of countries the issuer speaks of as others ("developing countries") is counted without the
 * issuer; a body the issuer belongs to keeps it.
 *
 * @param day null when the statement is undated: then every listed member counts.
 */
export function membersAt(group: Group, day: IsoDate | null, issuer: CountryCode | null): MembersAt {
  const onDay = group.members.filter((member) => day === null || isMemberOn(member, day))
  const others = group.kind === 'group' && group.extent === 'open'
  const kept = others ? onDay.filter(({ code }) => code !== issuer) : onDay
  return {
    members: kept.filter(({ status }) => status !== 'contested').map(({ code }) => code),
    contested: kept.filter(({ status }) => status === 'contested').map(({ code }) => code),
  }
}

/** Bodies that are members of a group on one day, in the order of the list; all of them on no day. */
export function bodiesAt({ bodies = [] }: Group, day: IsoDate | null): readonly BodyMembership[] {
  return bodies.filter((body) => day === null || isMemberOn(body, day))
}

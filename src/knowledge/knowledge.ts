import type { Dated } from '#statement/dated.ts'
import type { Reading } from '#statement/statement.ts'
import type { CountryCode, IsoDate, WrittenDate } from '#statement/units.ts'

/** Where a fact was taken from. */
export interface Source {
  readonly publisher: string
  readonly url: string | null
  /** `official`, `state media`, `press`, … as the source list words it. */
  readonly kind: string
  /** Day it was published, where that is known. */
  readonly published?: IsoDate | undefined
}

/** Sources by id; every file carries those its facts cite. */
export type Sources = Readonly<Record<string, Source>>

/**
 * A wording that can name an entity. Matching is whole-word; upper and lower case count unless the term is
 * all lower case; runs of white space, curly or straight apostrophes and hyphen forms are taken as equal.
 *
 * A term says what may be called so, not where a text means it: that takes the conditions of a `WrittenTerm`.
 */
export interface Term {
  readonly text: string
  readonly reading: Reading
}

/** A country, territory or dissolved state. */
export interface Place {
  readonly code: CountryCode
  readonly iso2: string | null
  /** Short display name: `"Russia"`. */
  readonly name: string
  readonly official: string | null
  readonly terms: readonly Term[]
  /** Names someone may ask for it by that are not read in a text, such as an outdated or informal one. */
  readonly searchNames?: readonly string[] | undefined
  readonly unMember: boolean
}

/** A country's membership in a group, with when it began and ended as far as that is known. */
export interface Membership {
  readonly code: CountryCode
  readonly from?: WrittenDate | undefined
  /** First day on which it was no longer a member. */
  readonly to?: WrittenDate | undefined
  /**
   * `contested` members are marked and never counted. `suspended` is a time in which a membership of the same
   * country, which has an entry of its own, gave it no part in the group's work.
   */
  readonly status?: 'contested' | 'suspended' | undefined
  readonly note?: string | undefined
  readonly sources?: readonly string[] | undefined
}

/** The membership of a body in another, as of the European Union in the G20. It implies no country. */
export interface BodyMembership extends Pick<Membership, 'from' | 'to'> {
  /** Id of the group that is a member. */
  readonly id: string
  readonly sources: readonly string[]
}

/** A body, bloc or class of countries. */
export interface Group {
  readonly id: string
  readonly kind: 'org' | 'group'
  readonly name: string
  /** Short label for chips: `"Neighbours"`. */
  readonly shortName: string
  /**
   * `closed`: a list of members exists, naming the group implies them. `open`: members are inferred from a
   * stated list and only shown on demand. `forum`: the standing members of a forum. `none`: no list is kept.
   */
  readonly extent: 'closed' | 'open' | 'forum' | 'none'
  readonly terms: readonly Term[]
  readonly members: readonly Membership[]
  /** Members that are bodies themselves. */
  readonly bodies?: readonly BodyMembership[] | undefined
  /** For a group that depends on who speaks ("its neighbors"): the issuer it is stated for. */
  readonly of?: CountryCode | undefined
  /** For open groups: the list the members were inferred from, in words. */
  readonly inferredFrom?: string | undefined
  readonly note?: string | undefined
  readonly sources: readonly string[]
}

/** A named initiative, plan, agenda or programme. */
export interface Initiative {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly terms: readonly Term[]
  /** Country that proposed it; those proposed by the statement's issuer come first. */
  readonly proposer: CountryCode | null
  readonly proposed: IsoDate | null
  readonly sources: readonly string[]
}

/** Where a meeting was held; `labelCity` is the name the text uses, `city` the actual place. */
export interface Venue {
  readonly city: string
  readonly labelCity: string
  readonly country: CountryCode
  readonly lat: number
  readonly lon: number
}

/** One meeting of a forum series, or a context event of the year. */
export interface Edition extends Dated {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly venue: Venue
  readonly note?: string | undefined
  readonly sources: readonly string[]
}

/** A named forum, summit or conference held more than once, or a single meeting a text refers to. */
export interface ForumSeries {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** A meeting of two, which is no forum; a forum where nothing is said. */
  readonly kind?: 'meeting' | undefined
  readonly terms: readonly Term[]
  /** Initiative the forum belongs to; its mentions then count for it, "through its forum". */
  readonly initiative?: string | undefined
  /** Group of its standing members. */
  readonly members?: string | undefined
  readonly editions: readonly Edition[]
}

/** A neutral heading under which terms are counted. A term belongs to one theme. */
export interface Theme {
  readonly id: string
  readonly name: string
  readonly terms: readonly string[]
}

export interface PlacesFile {
  readonly places: readonly Place[]
  readonly sources: Sources
}
export interface GroupsFile {
  readonly groups: readonly Group[]
  readonly sources: Sources
}
export interface InitiativesFile {
  readonly initiatives: readonly Initiative[]
  readonly sources: Sources
}
export interface ForumsFile {
  readonly forums: readonly ForumSeries[]
  /** Other gatherings of the year, shown by switch; `rule` says in words which are listed. */
  readonly context: { readonly rule: string; readonly events: readonly Edition[] }
  readonly sources: Sources
}
export interface ThemesFile {
  readonly themes: readonly Theme[]
}

/**
 * What the page knows besides the text: names, members, dates, sources. No statement can be read by it, for its
 * terms have no conditions; see `WrittenKnowledge`.
 */
export interface PageKnowledge {
  readonly places: PlacesFile
  readonly groups: GroupsFile
  readonly initiatives: InitiativesFile
  readonly forums: ForumsFile
  readonly themes: ThemesFile
}

import type { IsoDate } from '#statement/units.ts'
import type {
  Edition,
  ForumSeries,
  ForumsFile,
  Group,
  GroupsFile,
  Initiative,
  InitiativesFile,
  PageKnowledge,
  Place,
  PlacesFile,
  Source,
  Term,
} from './knowledge.ts'

/**
 * A wording with the conditions under which a text means the entity by it. Both lists are always there, empty for
 * a wording without conditions, so that terms whose conditions were left out cannot be taken for such.
 */
export interface WrittenTerm extends Term {
  /** Read only where one of these regular expressions is found in the same sentence; none asks for nothing. */
  readonly needs: readonly string[]
  /** Not read where one of these regular expressions matches around it; `@` stands for the term itself. */
  readonly unless: readonly string[]
}

/** An edition with the number by which a text may call it ("third"), null where the series does not count. */
export interface WrittenEdition extends Edition {
  readonly ordinal: number | null
  /** Names of its own by which a text may call it: "Hiroshima Summit". */
  readonly wordings?: readonly string[] | undefined
}

interface WrittenPlace extends Place {
  readonly terms: readonly WrittenTerm[]
}
interface WrittenGroup extends Group {
  readonly terms: readonly WrittenTerm[]
}
interface WrittenInitiative extends Initiative {
  readonly terms: readonly WrittenTerm[]
}
/** A series whose terms have their conditions, and its editions their numbers. */
export interface WrittenForumSeries extends ForumSeries {
  readonly terms: readonly WrittenTerm[]
  readonly editions: readonly WrittenEdition[]
  /** Names by which a text may call a meeting of the series, beside those of its terms. */
  readonly wordings?: readonly string[] | undefined
  /** Years of meetings whose days no source gives: none of another year stands in for one of them. */
  readonly gaps?: readonly string[] | undefined
}

interface WrittenPlaces extends PlacesFile {
  readonly places: readonly WrittenPlace[]
}
interface WrittenGroups extends GroupsFile {
  readonly groups: readonly WrittenGroup[]
}
interface WrittenInitiatives extends InitiativesFile {
  readonly initiatives: readonly WrittenInitiative[]
}
/** A source with the days that it gives for a meeting, where they are not those shown. */
export interface WrittenSource extends Source {
  readonly dates?: { readonly start: IsoDate; readonly end: IsoDate } | undefined
}
/** The forums as the extraction takes them. */
export interface WrittenForums extends ForumsFile {
  readonly forums: readonly WrittenForumSeries[]
  readonly sources: Readonly<Record<string, WrittenSource>>
}

/**
 * Everything the extraction knows: the knowledge of the page, each term with its conditions and each edition with
 * its number. What the page loads is no such knowledge, and the compiler refuses it: read without conditions,
 * "Guinea pigs" would be Guinea.
 */
export interface WrittenKnowledge extends PageKnowledge {
  readonly places: WrittenPlaces
  readonly groups: WrittenGroups
  readonly initiatives: WrittenInitiatives
  readonly forums: WrittenForums
}

import type { Edition, ForumSeries, Group, PageKnowledge, Venue } from '#knowledge/knowledge.ts'
import type { Mention, Sentence, StatedDate, Statement } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import type { UnverifiedMention } from '#statement/verifyMentions.ts'

/** A mention that verified, with its place in the reading order. */
export interface CountedMention extends Mention {
  /** Number in the index, also its key on the page; headings come after the counted mentions. */
  readonly index: number
  /** Sentence number from 1, or null in the title and kicker, which are marked and never counted. */
  readonly sentence: number | null
  /** Entity of the conflict whose span holds this one, else null. */
  readonly conflict: string | null
}

/** When a meeting is held, as the text itself states it, with the number of the sentence that does. */
export interface StatedInText extends StatedDate {
  readonly sentence: number
}

/** A meeting of a forum; one whose days are known from the text alone has neither a venue nor sources. */
export interface Meeting extends Omit<Edition, 'venue'> {
  readonly venue: Venue | null
}

/** A forum as the statement's own year knows it: the meeting and its series. */
export interface ForumOfStatement {
  readonly edition: Meeting
  readonly series: ForumSeries
  /** Null where the text states no days for it, or different ones. */
  readonly stated: StatedInText | null
}

/** A group the statement names or reaches through a forum, with its members at the statement's date, see `membersAt`. */
export interface GroupOfStatement {
  readonly group: Group
  readonly members: readonly CountryCode[]
  readonly contested: readonly CountryCode[]
}

/** Dimensions whose values are picked from a list. */
export type ListedDimension = 'initiative' | 'partner' | 'forum' | 'theme'

/** One reason why a sentence counts for a value: the mention, and what it passes through if it is not named itself. */
export interface Evidence {
  /** Sentence number, from 1. */
  readonly sentence: number
  /** Number of the mention in the index. */
  readonly mention: number
  /** Null when the mention names the value itself. */
  readonly via: { readonly kind: 'group' | 'forum'; readonly id: string } | null
}

/** Evidence by value, in reading order, for each dimension; partners are countries and groups alike. */
export type EvidenceIndex = Readonly<Record<ListedDimension, ReadonlyMap<string, readonly Evidence[]>>>

/**
 * Everything the views count: the statement with its verified mentions, indexed by what they name.
 *
 * @example Of two sentences with their mentions in brackets, in the invented world of `fixtures/randomStatement.ts`,
 * ```json
 * {"sentences": ["We met [place BBB|Beta] and the [org club|Club].",
 *                "The [forum fair-1|Fair] calmed the [conflict BBB|[place BBB|Beta] war]."]}
 * ```
 * the evidence is, as BBB is a member of the club, and the fair has members and an initiative
 * ```json
 * {"partner": {
 *    "BBB": [{"sentence": 1, "mention": 0, "via": null},
 *            {"sentence": 1, "mention": 1, "via": {"kind": "group", "id": "club"}},
 *            {"sentence": 2, "mention": 4, "via": null}],
 *    "club": [{"sentence": 1, "mention": 1, "via": null}],
 *    "fair-members": [{"sentence": 2, "mention": 2, "via": {"kind": "forum", "id": "fair-1"}}],
 *    "DDD": [{"sentence": 2, "mention": 2, "via": {"kind": "forum", "id": "fair-1"}}]},
 *  "forum": {"fair-1": [{"sentence": 2, "mention": 2, "via": null}]},
 *  "initiative": {"plan": [{"sentence": 2, "mention": 2, "via": {"kind": "forum", "id": "fair-1"}}]}}
 * ```
 */
export interface StatementIndex {
  readonly statement: Statement
  readonly knowledge: PartialKnowledge
  readonly sentences: readonly Sentence[]
  /** Counted mentions of the body in reading order. */
  readonly mentions: readonly CountedMention[]
  readonly headings: readonly CountedMention[]
  readonly unverified: readonly UnverifiedMention[]
  readonly evidence: EvidenceIndex
  readonly forums: ReadonlyMap<string, ForumOfStatement>
  readonly groups: ReadonlyMap<string, GroupOfStatement>
}

/** PageKnowledge as far as it has been loaded: a part that failed is absent and its views say so. */
export type PartialKnowledge = Partial<PageKnowledge>

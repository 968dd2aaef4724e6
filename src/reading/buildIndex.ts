import type { Edition } from '#knowledge/knowledge.ts'
import { membersAt } from '#knowledge/membersAt.ts'
import { firstFrom } from '#statement/firstFrom.ts'
import type { Mention, Sentence, Statement } from '#statement/statement.ts'
import { verifyMentions } from '#statement/verifyMentions.ts'
import { eventOf } from './eventOf.ts'
import { indexEvidence } from './indexEvidence.ts'
import { statedDates, statedMeeting } from './statedMeetings.ts'
import type {
  CountedMention,
  ForumOfStatement,
  GroupOfStatement,
  PartialKnowledge,
  StatedInText,
  StatementIndex,
} from './statementIndex.ts'
import { withOwnEntities } from './withOwnEntities.ts'

/** Sentence number (from 1) that holds the offset, or null outside every counted sentence. */
const sentenceAt = (sentences: readonly Sentence[], offset: number): number | null => {
  const at = firstFrom(sentences, 'end', offset + 1)
  return (sentences[at]?.start ?? offset + 1) <= offset ? at + 1 : null
}

const placeMentions = (statement: Statement, verified: readonly Mention[]): CountedMention[] => {
  let conflict: Mention | null = null
  const placed = verified.map((mention) => {
    if (mention.kind === 'conflict') conflict = mention
    const holder = conflict && mention.position.end <= conflict.position.end ? conflict : null
    return {
      ...mention,
      index: 0,
      sentence: sentenceAt(statement.sentences, mention.position.start),
      conflict: holder && holder !== mention ? holder.entity : null,
    }
  })
  const counted = placed.filter(({ sentence }) => sentence !== null)
  const headings = placed.filter(({ sentence }) => sentence === null)
  return [...counted, ...headings].map((mention, index) => ({ ...mention, index }))
}

/** A forum that the text calls by a name of its own is the event of its year that has the name. */
const withEvents = (
  { metadata }: Statement,
  mentions: readonly CountedMention[],
  knowledge: PartialKnowledge,
  known: ReadonlyMap<string, ForumOfStatement>,
): CountedMention[] => {
  const events = knowledge.forums?.context.events ?? []
  // A long text calls few forums often.
  const meant = new Map<string, Edition | null>()
  return mentions.map((mention) => {
    if (mention.kind !== 'forum' || known.has(mention.entity)) return mention
    const { exact } = mention.quote
    const event = meant.has(exact) ? meant.get(exact) : eventOf(events, exact, metadata.date)
    meant.set(exact, event ?? null)
    return event ? { ...mention, entity: event.id } : mention
  })
}

/** Forums and events of the knowledge by the id a mention carries: that of an edition. */
const forumsById = (knowledge: PartialKnowledge): Map<string, ForumOfStatement> => {
  const byId = new Map<string, ForumOfStatement>()
  for (const series of knowledge.forums?.forums ?? [])
    for (const edition of series.editions) byId.set(edition.id, { edition, series, stated: null })
  for (const edition of knowledge.forums?.context.events ?? []) {
    const { id, name, shortName } = edition
    byId.set(id, {
      edition,
      series: { id, name, shortName, terms: [], editions: [edition] },
      stated: null,
    })
  }
  return byId
}

/** The meeting that a mention names: of the calendar, else as the text states it; null where neither has its days. */
const forumOf = (
  mention: CountedMention,
  known: ReadonlyMap<string, ForumOfStatement>,
  stated: StatedInText | null,
  knowledge: PartialKnowledge,
): ForumOfStatement | null => {
  const forum = known.get(mention.entity)
  if (forum) return { ...forum, stated }
  // Until the calendar is there, nobody can tell what it lacks.
  return stated && knowledge.forums ? statedMeeting(mention, stated, knowledge) : null
}

/**
 * Indexes a statement: verifies each mention, numbers the sentences, and collects for every initiative,
 * country, group, forum and theme the sentences that name it or reach it.
 *
 * @param loaded the knowledge that has been loaded so far; without groups nothing is implied, without forums no
 * initiative is reached through its forum.
 */
export function buildIndex(statement: Statement, loaded: PartialKnowledge): StatementIndex {
  const knowledge = withOwnEntities(loaded, statement.ownEntities)
  const { verified, unverified } = verifyMentions(statement)
  const known = forumsById(knowledge)
  const all = withEvents(statement, placeMentions(statement, verified), knowledge, known)
  const mentions = all.filter(({ sentence }) => sentence !== null)
  const stated = statedDates(mentions, statement.text)
  const forums = new Map<string, ForumOfStatement>()
  const groups = new Map<string, GroupOfStatement>()
  const groupsById = new Map((knowledge.groups?.groups ?? []).map((group) => [group.id, group]))
  const { date, issuers } = statement.metadata
  const reachGroup = (id: string | undefined): void => {
    const group = id === undefined ? undefined : groupsById.get(id)
    if (group && !groups.has(group.id)) groups.set(group.id, { group, ...membersAt(group, date, issuers) })
  }
  for (const mention of mentions) {
    if (mention.kind === 'forum') {
      if (forums.has(mention.entity)) continue
      const forum = forumOf(mention, known, stated.get(mention.entity) ?? null, knowledge)
      if (!forum) continue
      forums.set(mention.entity, forum)
      reachGroup(forum.series.members)
    } else if (mention.kind === 'group' || mention.kind === 'org') reachGroup(mention.entity)
  }
  return {
    statement,
    knowledge,
    sentences: statement.sentences,
    mentions,
    headings: all.filter(({ sentence }) => sentence === null),
    unverified,
    evidence: indexEvidence(mentions, forums, groups, issuers),
    forums,
    groups,
  }
}

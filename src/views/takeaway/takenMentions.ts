import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { firstFrom } from '#statement/firstFrom.ts'
import type { DoubtfulMention, Mention, MentionKind, Reading } from '#statement/statement.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { relationOf, type Standing } from '#views/words/relationOf.ts'
import { dimensionByKind, entityOf } from '#views/words/subject.ts'

/** Words of the text with what they stand for, as the page marks them. */
export interface TakenMention {
  readonly kind: MentionKind
  readonly entity: string
  /** What it is called; several for the parties of a conflict. */
  readonly names: readonly string[]
  /** How a place stands to the statement; null of anything else. */
  readonly relation: Standing | null
  readonly reading: Reading
  readonly origin: Mention['origin']
  /** By code units of the text, as everywhere but in files of others. */
  readonly position: Mention['position']
  /** From 1; null in a heading, which is marked and never counted. */
  readonly sentence: number | null
  /** Whether its sentence passes every filter. */
  readonly isMatch: boolean
  /** Why it is doubtful, and what else it may be: then it is marked as such and not counted; else null. */
  readonly doubt: Pick<DoubtfulMention, 'reason' | 'alternatives'> | null
}

const namesIn = (indexed: StatementIndex, mention: Mention): readonly string[] => {
  const names = namesOf(indexed)
  const entity = entityOf(mention)
  if (entity) return [names.full(dimensionByKind[entity.kind], entity.id)]
  return mention.entity.split('+').map((code) => names.full('partner', code))
}

/**
 * Everything that the page marks in the text, in the order of the text, longer spans first: mentions that are counted,
 * those of headings, and what is read with doubt. Words that do not verify are not among them.
 */
export function takenMentions(indexed: StatementIndex, selection: Selection): readonly TakenMention[] {
  const { statement, mentions, headings, sentences } = indexed
  const match = matching(indexed, selection)
  const sentenceAt = (offset: number): number | null => {
    const at = firstFrom(sentences, 'end', offset + 1)
    return (sentences[at]?.start ?? offset + 1) <= offset ? at + 1 : null
  }
  const taken = (mention: Mention, sentence: number | null, doubt: TakenMention['doubt']): TakenMention => ({
    kind: mention.kind,
    entity: mention.entity,
    names: namesIn(indexed, mention),
    relation: mention.kind === 'place' ? relationOf(indexed, mention.entity) : null,
    reading: mention.reading,
    origin: mention.origin,
    position: mention.position,
    sentence,
    isMatch: sentence !== null && isMatch(match, sentence),
    doubt,
  })
  const counted = ({ sentence, ...mention }: CountedMention): TakenMention => taken(mention, sentence, null)
  const doubtful = statement.doubtful
    .filter(({ position, quote }) => statement.text.slice(position.start, position.end) === quote.exact)
    .map((mention) => {
      const { reason, alternatives } = mention
      return taken(mention, sentenceAt(mention.position.start), { reason, alternatives })
    })
  return [...mentions.map(counted), ...headings.map(counted), ...doubtful].sort(
    (one, other) => one.position.start - other.position.start || other.position.end - one.position.end,
  )
}

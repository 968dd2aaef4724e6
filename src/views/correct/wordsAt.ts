import { sayCorrect } from '#messages/sayCorrect.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { DoubtfulMention, Mention, Span } from '#statement/statement.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { dimensionByKind, entityOf } from '#views/words/subject.ts'
import { isWithin } from '#work/withMention.ts'

/** How words are read now. */
export type WordsState = 'hand' | 'read' | 'doubtful' | 'free'

/** Some words of the text and what they are. */
export interface WordsAt {
  readonly span: Span
  readonly state: WordsState
  /** What is all of the words, or has them in it; null for free words. */
  readonly mention: Mention | DoubtfulMention | null
}

const isDoubtful = (mention: Mention | DoubtfulMention): mention is DoubtfulMention => 'reason' in mention

/** Name of what a mention stands for; a conflict is called by its words. */
export function nameOf(indexed: StatementIndex, mention: Pick<Mention, 'kind' | 'entity' | 'quote'>): string {
  const entity = entityOf(mention)
  return entity ? namesOf(indexed).full(dimensionByKind[entity.kind], entity.id) : mention.quote.exact
}

/**
 * What some words are: the smallest mention that holds them, whose words they then become; free words stay as they are.
 */
export function wordsAt({ statement }: StatementIndex, span: Span): WordsAt {
  const [mention] = [...statement.mentions, ...statement.doubtful]
    .filter(({ position }) => isWithin(span, position))
    .sort(
      (one, other) =>
        one.position.end - one.position.start - (other.position.end - other.position.start) ||
        Number(one.kind === 'conflict') - Number(other.kind === 'conflict'),
    )
  if (!mention) return { span, state: 'free', mention: null }
  const state = isDoubtful(mention) ? 'doubtful' : mention.origin === 'person' ? 'hand' : 'read'
  return { span: mention.position, state, mention }
}

/** "“Kenya”: Kenya, by hand": what the keyboard has come to, for who cannot see it. */
export function sayWordsAt(indexed: StatementIndex, span: Span): string {
  const { mention, state, span: whole } = wordsAt(indexed, span)
  const words = indexed.statement.text.slice(whole.start, whole.end)
  if (!mention) return sayCorrect('word.free', { words })
  const name = nameOf(indexed, mention)
  if (state === 'doubtful') return sayCorrect('word.doubtful', { words, name })
  return sayCorrect('word.read', { words, name: state === 'hand' ? sayCorrect('byHand', { name }) : name })
}

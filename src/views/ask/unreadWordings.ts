import type { Term } from '#knowledge/knowledge.ts'
import { sayList } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { findText, findWithin } from '#selection/findText.ts'
import { foldText } from '#selection/foldText.ts'
import type { Span } from '#statement/statement.ts'
import type { AnswerNote } from './answer.ts'

/** A wording that stands in the text and is not counted for the entity it can name. */
export interface UnreadWording {
  readonly words: string
  /** Numbers of the sentences it stands in, from 1. */
  readonly sentences: readonly number[]
  /** Whether it stands in the title or kicker only, which are never counted. */
  readonly isHeading: boolean
}

const isSetAlike = (text: string, { start, end }: Span, wording: string): boolean =>
  wording === wording.toLowerCase() ||
  text.slice(start, end).replace(/’/g, "'") === wording.replace(/’/g, "'")

/**
 * Wordings of an entity that is not named which the text yet has: a capital where no government is meant, a
 * name within another ("Korea" in "North Korea"), a word of the title. Whoever says that something is not
 * named has to say these too. A wording within a longer one that is listed is left out.
 */
export function unreadWordings(
  indexed: StatementIndex,
  terms: readonly Pick<Term, 'text'>[],
): readonly UnreadWording[] {
  const { text, paragraphs } = indexed.statement
  const headings = paragraphs.filter(({ role }) => role !== 'body')
  const found: UnreadWording[] = []
  for (const { text: words } of [...terms].sort((one, other) => other.text.length - one.text.length)) {
    if (found.some((longer) => foldText(longer.words).text.includes(foldText(words).text))) continue
    const stands = (span: Span & { isWhole: boolean }): boolean =>
      span.isWhole && isSetAlike(text, span, words)
    const sentences = new Set(
      findText(indexed, words)
        .filter(stands)
        .map(({ sentence }) => sentence),
    )
    const isHeading =
      sentences.size === 0 && headings.some((heading) => findWithin(text, heading, words).some(stands))
    if (sentences.size > 0 || isHeading) found.push({ words, sentences: [...sentences], isHeading })
  }
  return found
}

/** Says of each wording that stands in the text where it stands and that it is not read as the entity. */
export function unreadNotes(
  indexed: StatementIndex,
  terms: readonly Pick<Term, 'text'>[],
  name: string,
): readonly AnswerNote[] {
  return unreadWordings(indexed, terms).map(({ words, sentences, isHeading }) => ({
    words: isHeading
      ? sayAnswer('answer.headingOnly', { words })
      : sayAnswer('answer.unread', {
          words,
          name,
          n: sentences.length,
          sentences: sayList(sentences.map(String)),
        }),
    sources: [],
  }))
}

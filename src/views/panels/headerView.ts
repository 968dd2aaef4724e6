import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Statement } from '#statement/statement.ts'
import { countWords, withoutFurniture } from '#views/words/countWords.ts'
import { sayBy, sayKind, saySource } from '#views/words/sayAttribution.ts'
import { sayFullDate } from '#views/words/sayDates.ts'

/** What the banner says of a statement. */
export interface HeaderView {
  /** The statement's own title; without one what is known, "Statement by Kenya, 21 September 2023", else its first words. */
  readonly title: string
  /** "Report of remarks by Wang Yi, Foreign Minister of China", "Joint communiqué of Chile and Portugal" */
  readonly byline: string
  /** "Beijing, 9 January 2024", or what of it is known; may be empty. */
  readonly dateline: string
  /** "14 sentences, 605 words" */
  readonly extent: string
  /** "Report of remarks" */
  readonly kindNote: string
}

/** Words of a text without a title that stand for one. */
const mostWords = 8

const firstWords = (statement: Statement): string => {
  const [first] = statement.sentences
  const words = first ? withoutFurniture(statement, first).trim().split(/\s+/) : []
  if (words.length === 0) return ''
  // A salutation ends in a comma that leads nowhere here.
  const shown = words
    .slice(0, mostWords)
    .join(' ')
    .replace(/[\s,;:–—-]+$/u, '')
  return say('chip.words', { text: words.length > mostWords ? `${shown} …` : shown })
}

const titleOf = (indexed: StatementIndex): string => {
  const { title, speaker, issuers, date } = indexed.statement.metadata
  if (title) return title
  if (speaker || issuers.length > 0 || date) return saySource(indexed)
  return firstWords(indexed.statement)
}

/** Describes a statement by its metadata; a part that is not known is left out. */
export function headerView(indexed: StatementIndex): HeaderView {
  const { statement } = indexed
  const { place, date } = statement.metadata
  const sentences = statement.sentences.length
  const day = date ? sayFullDate(date) : null
  return {
    title: titleOf(indexed),
    byline: sayBy(indexed),
    dateline: place && day ? say('header.dateline', { place, day }) : (day ?? place ?? ''),
    extent: say('header.extent', { sentences, words: countWords(statement) }),
    kindNote: sayKind(statement.metadata),
  }
}

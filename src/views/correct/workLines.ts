import { sayCorrect } from '#messages/sayCorrect.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { foldText } from '#selection/foldText.ts'
import type { Correction, OwnTerm } from '#statement/statement.ts'
import type { Applied } from '#work/applyWork.ts'
import { findAnchor } from '#work/findAnchor.ts'
import { isSameTerm, type SharedWords } from '#work/sharedWords.ts'
import { sayPlace } from './sayPlaces.ts'
import { nameOf } from './wordsAt.ts'

/** What a person did, in lines for "How this is counted". */
export interface WorkLines {
  /** Corrections that were made, in their order. */
  readonly made: readonly string[]
  /** Those whose words are no longer in the text as they were, with the words around them. */
  readonly lost: readonly string[]
  /** Own terms in their order, with how many mentions each makes here. */
  readonly terms: readonly TermLine[]
}

/** An own term, and what is said of it. */
export interface TermLine {
  readonly term: OwnTerm
  /** Whether it counts in all statements. */
  readonly isShared: boolean
  readonly words: string
}

const sayMade = (indexed: StatementIndex, correction: Correction): string => {
  const { at } = correction
  const now = correction.action === 'change' ? correction.to : at
  const span = findAnchor(indexed.statement.text, now)
  const words = now.quote.exact
  const values = { words, place: span ? sayPlace(indexed, span) : '', name: nameOf(indexed, now) }
  if (correction.action !== 'change') return sayCorrect(`counted.${correction.action}`, values)
  const before = nameOf(indexed, at)
  const read = at.quote.exact
  return read === words
    ? sayCorrect('counted.change', { ...values, before })
    : sayCorrect('counted.stretched', { ...values, before, read })
}

const fold = (text: string): string => foldText(text).text.trim()

const termLine = (indexed: StatementIndex, term: OwnTerm, { ownTerms }: SharedWords): TermLine => {
  const { kind, entity, text } = term
  const words = fold(text)
  const hits = indexed.mentions.filter(
    (mention) =>
      mention.origin === 'person' &&
      mention.kind === kind &&
      mention.entity === entity &&
      fold(mention.quote.exact) === words,
  )
  const quote = { exact: entity, prefix: '', suffix: '' }
  const isShared = ownTerms.some((other) => isSameTerm(term, other))
  const values = { text, name: nameOf(indexed, { kind, entity, quote }), n: hits.length }
  return { term, isShared, words: sayCorrect(isShared ? 'terms.lineAll' : 'terms.line', values) }
}

/**
 * Lines about all that was done to a statement.
 *
 * @param shared the own words that count in all statements
 */
export function workLines(
  indexed: StatementIndex,
  { statement, lost }: Applied,
  shared: SharedWords,
): WorkLines {
  const gone = new Set(lost)
  return {
    made: statement.corrections
      .filter((correction) => !gone.has(correction))
      .map((correction) => sayMade(indexed, correction)),
    lost: lost.map(({ at: { quote } }) =>
      sayCorrect('counted.lostLine', { words: quote.exact, prefix: quote.prefix, suffix: quote.suffix }),
    ),
    terms: statement.ownTerms.map((term) => termLine(indexed, term, shared)),
  }
}

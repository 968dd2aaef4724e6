import { foldText } from '#extract/foldText.ts'
import { foldWording } from '#extract/foldWording.ts'
import { isWordAt } from '#extract/words.ts'
import { wordsIn } from '#statement/letters.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type { Mention, OwnTerm, Span, Statement } from '#statement/statement.ts'
import { isWithin, type Marks, meets, withMention } from './withMention.ts'

interface Wording {
  readonly term: OwnTerm
  /** As folding leaves it; in lower case where letter case does not count. */
  readonly text: string
  readonly isLoose: boolean
}

const wordingOf = (term: OwnTerm): Wording => {
  const isLoose = term.kind === 'theme' || term.text === term.text.toLowerCase()
  const folded = foldWording(term.text).trim()
  return { term, text: isLoose ? folded.toLowerCase() : folded, isLoose }
}

const withoutFurniture = ({ text, furniture }: Pick<Statement, 'text' | 'furniture'>): string => {
  let plain = ''
  let from = 0
  for (const { start, end } of furniture) {
    plain += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return plain + text.slice(from)
}

const length = ({ start, end }: Span): number => end - start

/** Where a wording stands in a folded stretch, as whole words. */
const standsAt = (text: string, wording: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(wording); wording !== '' && at >= 0; at = text.indexOf(wording, at + 1)) {
    const isInWord = isWordAt(wording, 0) && isWordAt(text, at - 1)
    const goesOn = isWordAt(wording, wording.length - 1) && isWordAt(text, at + wording.length)
    if (!isInWord && !goesOn) found.push(at)
  }
  return found
}

/** All hits of own terms as mentions, the longest first; themes only in counted sentences. */
const hitsOf = (statement: Statement, terms: readonly OwnTerm[]): readonly Mention[] => {
  const { text, sentences, paragraphs } = statement
  const plain = withoutFurniture(statement)
  const wordings = terms.map(wordingOf)
  const vocabulary = new Set(terms.flatMap((term) => wordsIn(term.text.toLowerCase())))
  const headings = paragraphs.filter(({ role }) => role === 'title' || role === 'kicker')
  const hits: Mention[] = []
  for (const unit of [...headings, ...sentences]) {
    const folded = foldText(plain, unit, vocabulary)
    const lower = folded.text.toLowerCase()
    for (const { term, text: wording, isLoose } of wordings) {
      if (term.kind === 'theme' && 'role' in unit) continue
      for (const at of standsAt(isLoose ? lower : folded.text, wording)) {
        const position = { start: folded.startOf(at), end: folded.endOf(at + wording.length) }
        const reading = term.kind === 'theme' ? 'term' : 'name'
        const { kind, entity } = term
        hits.push({ kind, entity, reading, origin: 'person', position, quote: quoteAt(text, position) })
      }
    }
  }
  return hits.sort(
    (one, other) =>
      length(other.position) - length(one.position) || one.position.start - other.position.start,
  )
}

/** Whether a hit counts beside what was read: a longer name wins over it, and themes count outside names alone. */
const isFree = (hit: Mention, { mentions }: Marks): boolean =>
  mentions.every((other) => {
    if (!meets(hit.position, other.position)) return true
    if (hit.kind === 'theme')
      return (
        other.kind === 'theme' && other.origin === 'rule' && length(other.position) <= length(hit.position)
      )
    if (other.kind === 'conflict') return isWithin(hit.position, other.position)
    if (other.kind === 'theme') return true
    const isSame = other.kind === hit.kind && other.entity === hit.entity
    return other.origin === 'rule' && length(other.position) <= length(hit.position) && !isSame
  })

/**
 * Counts a person's own words: every place where they stand as whole words, in a text without its furniture, folded as
 * the terms of the knowledge are. Upper and lower case count unless the words are all in lower case or count for a
 * theme. Of hits that overlap the longest is kept, a longer name that was read stays, and what was read as the same
 * entity stays as it was.
 */
export function readOwnTerms(statement: Statement, terms: readonly OwnTerm[]): Marks {
  let marks: Marks = statement
  if (terms.length === 0) return marks
  for (const hit of hitsOf(statement, terms)) if (isFree(hit, marks)) marks = withMention(marks, hit)
  return { mentions: marks.mentions, doubtful: marks.doubtful }
}

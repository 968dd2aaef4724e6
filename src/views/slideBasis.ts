import { isMatch, matching } from '#selection/matching.ts'
import { readSelection } from '#selection/selectionUrl.ts'
import type { Corpus } from '#statement/corpus.ts'

/** 53-bit digest of a text (cyrb53), as letters and figures; it tells changes apart and protects nothing. */
const digest = (text: string): string => {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36)
}

/**
 * Digest of everything a slide of this selection can say: the matching sentences with their mentions, what
 * they reach, and the forums' dates. A kept slide whose digest differs from today's was made from other data.
 *
 * @param link a selection as the query part of an address
 */
export function slideBasis(corpus: Corpus, link: string): string {
  const { selection, dropped } = readSelection(link, (dimension, value) =>
    corpus.evidence[dimension].has(value),
  )
  const match = matching(corpus, selection)
  const sentences = corpus.sentences.flatMap(({ start, end }, index) =>
    isMatch(match, index + 1) ? [corpus.statement.text.slice(start, end)] : [],
  )
  const mentions = corpus.mentions.flatMap(({ kind, entity, quote, sentence }) =>
    sentence !== null && isMatch(match, sentence) ? [[kind, entity, quote.exact]] : [],
  )
  const named = new Set(mentions.map(([, entity]) => entity))
  const groups = [...corpus.groups.values()].map(({ group, members }) => [group.id, ...members])
  const forums = [...corpus.forums].flatMap(([id, { edition }]) =>
    named.has(id) ? [[id, edition.start, edition.end, edition.precision]] : [],
  )
  const { title, kind, date, issuer } = corpus.statement.metadata
  return digest(JSON.stringify([title, kind, date, issuer, dropped, sentences, mentions, groups, forums]))
}

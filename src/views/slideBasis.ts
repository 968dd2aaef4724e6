import { isMatch, matching } from '#selection/matching.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import type { Corpus, ListedDimension } from '#statement/corpus.ts'
import { namesOf } from './namesOf.ts'

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

const listed: readonly ListedDimension[] = ['initiative', 'partner', 'forum', 'theme']

/**
 * Digest of everything a slide of this selection can say: the matching sentences with their mentions, what
 * they name and reach, by which name and through what, and the forums' dates and places. A kept slide whose
 * digest differs from today's was made from other data.
 *
 * @param link a selection as the query part of an address
 */
export function slideBasis(corpus: Corpus, link: string): string {
  const { selection, dropped } = readSelection(link, knownTo(corpus))
  const match = matching(corpus, selection)
  const sentences = corpus.sentences.flatMap(({ start, end }, index) =>
    isMatch(match, index + 1) ? [corpus.statement.text.slice(start, end)] : [],
  )
  const mentions = corpus.mentions.flatMap(({ kind, entity, quote, sentence }) =>
    sentence !== null && isMatch(match, sentence) ? [[kind, entity, quote.exact]] : [],
  )
  const { full, short } = namesOf(corpus)
  const reached = listed.flatMap((dimension) =>
    [...corpus.evidence[dimension]].flatMap(([id, evidence]) => {
      const here = evidence.filter(({ sentence }) => isMatch(match, sentence))
      if (here.length === 0) return []
      const reasons = here.map(({ sentence, via }) => [sentence, via?.kind, via?.id])
      return [[dimension, id, full(dimension, id), short(dimension, id), reasons]]
    }),
  )
  const groups = [...corpus.groups.values()].map(({ group, members, contested }) => [
    group.id,
    group.name,
    group.kind,
    group.extent,
    members,
    contested.map((code) => full('partner', code)),
  ])
  const named = new Set(mentions.map(([, entity]) => entity))
  const forums = [...corpus.forums].flatMap(([id, { edition }]) =>
    named.has(id) ? [[id, edition.start, edition.end, edition.precision, edition.venue.labelCity]] : [],
  )
  const { metadata } = corpus.statement
  return digest(JSON.stringify([metadata, dropped, sentences, mentions, reached, groups, forums]))
}

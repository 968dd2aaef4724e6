import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, matching } from '#selection/matching.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { namesOf } from '#views/words/namesOf.ts'

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
export function slideBasis(indexed: StatementIndex, link: string): string {
  const { selection, dropped } = readSelection(link, knownTo(indexed))
  const match = matching(indexed, selection)
  const sentences = indexed.sentences.flatMap(({ start, end }, index) =>
    isMatch(match, index + 1) ? [indexed.statement.text.slice(start, end)] : [],
  )
  const mentions = indexed.mentions.flatMap(({ kind, entity, quote, sentence }) =>
    sentence !== null && isMatch(match, sentence) ? [[kind, entity, quote.exact]] : [],
  )
  const { full, short } = namesOf(indexed)
  const reached = listed.flatMap((dimension) =>
    [...indexed.evidence[dimension]].flatMap(([id, evidence]) => {
      const here = evidence.filter(({ sentence }) => isMatch(match, sentence))
      if (here.length === 0) return []
      const reasons = here.map(({ sentence, via }) => [sentence, via?.kind, via?.id])
      return [[dimension, id, full(dimension, id), short(dimension, id), reasons]]
    }),
  )
  const groups = [...indexed.groups.values()].map(({ group, members, contested }) => [
    group.id,
    group.name,
    group.kind,
    group.extent,
    members,
    contested.map((code) => full('partner', code)),
  ])
  const named = new Set(mentions.map(([, entity]) => entity))
  const forums = [...indexed.forums].flatMap(([id, { edition }]) =>
    named.has(id) ? [[id, edition.start, edition.end, edition.precision, edition.venue.labelCity]] : [],
  )
  const { metadata } = indexed.statement
  return digest(JSON.stringify([metadata, dropped, sentences, mentions, reached, groups, forums]))
}

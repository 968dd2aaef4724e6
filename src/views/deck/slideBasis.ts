import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, matching } from '#selection/matching.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { textDigest } from '#statement/textDigest.ts'
import { namesOf } from '#views/words/namesOf.ts'

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
  return textDigest(JSON.stringify([metadata, dropped, sentences, mentions, reached, groups, forums]))
}

import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, matching } from '#selection/matching.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { mentionKey } from '#statement/mentionKey.ts'
import { textDigest } from '#statement/textDigest.ts'

const listed: readonly ListedDimension[] = ['initiative', 'partner', 'forum', 'theme']

/**
 * Digest of everything a slide of this selection can say: the matching sentences with their mentions, what they name
 * and reach and through what, the members of the groups, and the forums' dates and places. It hangs on ids, codes,
 * numbers and the words of the statement, never on the names by which something is displayed: called otherwise, it is
 * still the same. A kept slide whose digest differs from today's was made from other data.
 *
 * @param link a selection as the query part of an address
 */
export function slideBasis(indexed: StatementIndex, link: string): string {
  const { selection, dropped } = readSelection(link, knownTo(indexed))
  const match = matching(indexed, selection)
  const sentences = indexed.sentences.flatMap(({ start, end }, index) =>
    isMatch(match, index + 1) ? [indexed.statement.text.slice(start, end)] : [],
  )
  const mentions = indexed.mentions.filter(({ sentence }) => sentence !== null && isMatch(match, sentence))
  const reached = listed.flatMap((dimension) =>
    [...indexed.evidence[dimension]].flatMap(([id, evidence]) => {
      const here = evidence.filter(({ sentence }) => isMatch(match, sentence))
      if (here.length === 0) return []
      return [[dimension, id, here.map(({ sentence, via }) => [sentence, via?.kind, via?.id])]]
    }),
  )
  const groups = [...indexed.groups.values()].map(({ group, members, contested }) => [
    group.id,
    group.kind,
    group.extent,
    members,
    contested,
  ])
  const named = new Set(mentions.map(({ entity }) => entity))
  const forums = [...indexed.forums].flatMap(
    ([
      id,
      {
        edition: { start, end, precision, venue },
      },
    ]) => (named.has(id) ? [[id, start, end, precision, venue?.country, venue?.lat, venue?.lon]] : []),
  )
  const { metadata } = indexed.statement
  const keys = mentions.map(mentionKey)
  return textDigest(JSON.stringify([metadata, dropped, sentences, keys, reached, groups, forums]))
}

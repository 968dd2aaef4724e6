import type { Lead } from '#deck/deck.ts'
import { isSpeaker } from '#reading/isSpeaker.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'

/**
 * The view a slide about some sentences is built around: the map when they name a country, a conflict or a
 * closed group, else the timeline when they name a forum, else their text.
 *
 * @param sentences numbers from 1
 */
export function leadFor(indexed: StatementIndex, sentences: readonly number[]): Lead {
  const wanted = new Set(sentences)
  const here = indexed.mentions.filter(({ sentence }) => sentence !== null && wanted.has(sentence))
  const isClosed = (entity: string): boolean => indexed.groups.get(entity)?.group.extent === 'closed'
  const hasPlaces = here.some(
    ({ kind, entity }) =>
      (kind === 'place' && !isSpeaker(indexed, entity)) ||
      ((kind === 'group' || kind === 'org') && isClosed(entity)),
  )
  if (hasPlaces) return 'map'
  return here.some(({ kind, entity }) => kind === 'forum' && indexed.forums.has(entity)) ? 'timeline' : 'text'
}

import type { Lead } from '#selection/deck.ts'
import type { Corpus } from '#statement/corpus.ts'

/**
 * The view a slide about some sentences is built around: the map when they name a country, a conflict or a
 * closed group, else the timeline when they name a forum, else their text.
 *
 * @param sentences numbers from 1
 */
export function leadFor(corpus: Corpus, sentences: readonly number[]): Lead {
  const { issuer } = corpus.statement.metadata
  const wanted = new Set(sentences)
  const here = corpus.mentions.filter(({ sentence }) => sentence !== null && wanted.has(sentence))
  const isClosed = (entity: string): boolean => corpus.groups.get(entity)?.group.extent === 'closed'
  const hasPlaces = here.some(
    ({ kind, entity }) =>
      (kind === 'place' && entity !== issuer) || ((kind === 'group' || kind === 'org') && isClosed(entity)),
  )
  if (hasPlaces) return 'map'
  return here.some(({ kind, entity }) => kind === 'forum' && corpus.forums.has(entity)) ? 'timeline' : 'text'
}

import { say } from '#messages/say.ts'
import { isMatch, type Matching } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'
import type { Corpus, ForumOfStatement } from '#statement/corpus.ts'
import { namesOf } from './namesOf.ts'
import { sayDates } from './sayDates.ts'

/** One forum held at a venue. */
export interface VenueForum {
  readonly id: string
  readonly name: string
  readonly dates: string
  readonly isChosen: boolean
  /** Where it was really held, when the text names another place. */
  readonly note: string | null
}

/** A pin for the forums of one city; forums of the same city share it. */
export interface VenuePin {
  /** City as the text calls it; also the pin's key. */
  readonly city: string
  readonly lat: number
  readonly lon: number
  /** "Beijing, 3 forums", or "Boao · Boao Forum for Asia" for a single one. */
  readonly label: string
  readonly forums: readonly VenueForum[]
  /** Whether a matching sentence names one of its forums. */
  readonly isLit: boolean
  readonly isChosen: boolean
}

const forumAt = (corpus: Corpus, selection: Selection, id: string, forum: ForumOfStatement): VenueForum => ({
  id,
  name: namesOf(corpus).short('forum', id),
  dates: sayDates(forum.edition),
  isChosen: isChosen(selection, 'forum', id),
  note: forum.edition.note ?? null,
})

/** Venues of the named forums in order of their first mention. */
export function venuePins(corpus: Corpus, selection: Selection, match: Matching): readonly VenuePin[] {
  const byCity = new Map<string, [string, ForumOfStatement][]>()
  for (const entry of corpus.forums) {
    const city = entry[1].edition.venue.labelCity
    byCity.set(city, [...(byCity.get(city) ?? []), entry])
  }
  return [...byCity].map(([city, entries]) => {
    const [, { edition }] = entries[0] as [string, ForumOfStatement]
    const forums = entries
      .map(([id, forum]) => ({ start: forum.edition.start, forum: forumAt(corpus, selection, id, forum) }))
      .sort((one, other) => one.start.localeCompare(other.start))
      .map(({ forum }) => forum)
    const sentences = entries.flatMap(([id]) => corpus.evidence.forum.get(id) ?? [])
    return {
      city,
      lat: edition.venue.lat,
      lon: edition.venue.lon,
      label: say('map.venue', { city, n: forums.length }),
      forums,
      isLit: sentences.some(({ sentence }) => isMatch(match, sentence)),
      isChosen: forums.some((forum) => forum.isChosen),
    }
  })
}

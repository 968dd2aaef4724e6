import type { Source, Venue } from '#knowledge/knowledge.ts'
import { say } from '#messages/say.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { ForumOfStatement, StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, type Matching } from '#selection/matching.ts'
import { isChosen, type Selection } from '#selection/selection.ts'
import { byText } from '#statement/byText.ts'
import { forumKindOf } from '#views/words/forumKind.ts'
import { lazily } from '#views/words/lazily.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayDates } from '#views/words/sayDates.ts'
import { sourcesOf } from '#views/words/sourcesOf.ts'
import { evidenceView, type Quote } from './evidenceView.ts'

/** One forum held at a venue. */
export interface VenueForum {
  readonly id: string
  readonly name: string
  readonly dates: string
  readonly isChosen: boolean
  /** Where it was really held, when the text names another place. */
  readonly note: string | null
  readonly quotes: readonly Quote[]
  /** Where its dates and its place come from. */
  readonly sources: readonly Source[]
}

/** A pin for the forums of one city; forums of the same city share it. */
export interface VenuePin {
  /** City as the text calls it; also the pin's key. */
  readonly city: string
  /** Code of the country it lies in. */
  readonly country: string
  readonly lat: number
  readonly lon: number
  /** "Beijing, 3 forums", or "Boao" for a single one. */
  readonly label: string
  readonly forums: readonly VenueForum[]
  /** Whether a matching sentence names one of its forums. */
  readonly isLit: boolean
  readonly isChosen: boolean
}

const factsOf = (indexed: StatementIndex, id: string, { edition }: ForumOfStatement) => ({
  facts: {
    id,
    name: namesOf(indexed).short('forum', id),
    dates: sayDates(edition),
    note: edition.note ?? null,
    sources: sourcesOf(indexed.knowledge, 'forums', edition.sources),
  },
  // Read only where a card lies open.
  quotes: lazily(() => evidenceView(indexed, indexed.evidence.forum.get(id) ?? [])),
})

/** "Beijing, 3 forums", or "Boao" for a single one. */
export function sayVenue(indexed: StatementIndex, city: string, ids: readonly string[]): string {
  return say('map.venue', { city, n: ids.length, kind: forumKindOf(indexed, ids) })
}

/** What the pins say whatever is chosen, in order of their first mention. */
const venues = perIndex((indexed) => {
  const byCity = new Map<string, { readonly venue: Venue; readonly entries: [string, ForumOfStatement][] }>()
  for (const entry of indexed.forums) {
    const { venue } = entry[1].edition
    if (!venue) continue
    const pin = byCity.get(venue.labelCity) ?? { venue, entries: [] }
    pin.entries.push(entry)
    byCity.set(venue.labelCity, pin)
  }
  return [...byCity].map(([city, { venue, entries }]) => {
    return {
      city,
      country: venue.country,
      lat: venue.lat,
      lon: venue.lon,
      label: sayVenue(
        indexed,
        city,
        entries.map(([id]) => id),
      ),
      forums: [...entries]
        .sort(([, one], [, other]) => byText(one.edition.start, other.edition.start))
        .map(([id, forum]) => factsOf(indexed, id, forum)),
      evidence: entries.flatMap(([id]) => indexed.evidence.forum.get(id) ?? []),
    }
  })
})

/** Venues of the named forums in order of their first mention. */
export function venuePins(
  indexed: StatementIndex,
  selection: Selection,
  match: Matching,
): readonly VenuePin[] {
  return venues(indexed).map(({ evidence, forums, ...venue }) => {
    const shown = forums.map(({ facts, quotes }) => ({
      ...facts,
      get quotes() {
        return quotes()
      },
      isChosen: isChosen(selection, 'forum', facts.id),
    }))
    return {
      ...venue,
      forums: shown,
      isLit: evidence.some(({ sentence }) => isMatch(match, sentence)),
      isChosen: shown.some((forum) => forum.isChosen),
    }
  })
}

import { sayList } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { CountryCode } from '#statement/units.ts'
import { nameInSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import type { Entity } from '#views/words/subject.ts'
import type { Near } from './answer.ts'
import { knownCity } from './knownCities.ts'
import { venuesHere } from './venuesHere.ts'

/** What is known of words that are the name of a city, and what it leads to. */
export interface CityAnswer {
  /** Empty where the words are no city that is known. */
  readonly words: string
  readonly near: readonly Near[]
}

const called = (indexed: StatementIndex, { kind, id }: Entity): string =>
  namesOf(indexed).full(kind === 'forum' ? 'forum' : 'partner', id)

const sayCountry = (indexed: StatementIndex, id: CountryCode): string =>
  nameInSentence({ kind: 'place', id }, called(indexed, { kind: 'place', id }))

/** A city where meetings are held that the statement names: a venue, and no mention of its country. */
const heldHere = (indexed: StatementIndex, words: string): CityAnswer | null => {
  const forums = venuesHere(indexed, words)
  const [first] = forums
  if (!first) return null
  const subjects = forums.map(({ id }) => ({ kind: 'forum', id }) as const)
  return {
    words: sayAnswer('answer.venue', {
      city: words,
      n: forums.length,
      names: sayList(subjects.map((subject) => nameInSentence(subject, called(indexed, subject)))),
      country: sayCountry(indexed, first.venue.country),
    }),
    near: subjects.map((subject) => ({ subject, name: called(indexed, subject) })),
  }
}

/** A city that stands for its country or for the bodies that have their seat in it. */
const known = (indexed: StatementIndex, words: string): CityAnswer | null => {
  const city = knownCity(words)
  if (!city || !indexed.knowledge.places) return null
  const listed = new Set(indexed.knowledge.groups?.groups.map(({ id }) => id))
  const seats = city.seatOf.filter((id) => listed.has(id)).map((id) => ({ kind: 'group', id }) as const)
  const country = { kind: 'place', id: city.country } as const
  return {
    words: sayAnswer('answer.city', {
      city: city.name,
      country: sayCountry(indexed, city.country),
      isCapital: String(city.isCapital),
      n: seats.length,
      seats: sayList(seats.map((subject) => nameInSentence(subject, called(indexed, subject)))),
    }),
    near: [...seats, country].map((subject) => ({ subject, name: called(indexed, subject) })),
  }
}

/** What is to be said of a city, by what the statement names and by general knowledge. */
export function answerCity(indexed: StatementIndex, words: string): CityAnswer {
  return heldHere(indexed, words) ?? known(indexed, words) ?? { words: '', near: [] }
}

import { sayComparedViews } from '#messages/sayComparedViews.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { unique } from '#reading/unique.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayThroughNames } from '#views/words/sayThroughNames.ts'
import { searchedFor } from '#views/words/searchedFor.ts'
import type { ComparedPair, Side } from './comparedPair.ts'

/** What one text says of a place or a group. */
export interface PlaceInText {
  /** Numbers of the sentences that name it, from 1, in order. */
  readonly named: readonly number[]
  /** Through what others reach it: "also through ASEAN, in sentence"; null where none does. */
  readonly through: { readonly words: string; readonly sentences: readonly number[] } | null
  /** Where none of both is: "not named. Searched for: Ghana, Ghanaian, Accra." */
  readonly absence: string | null
}

/** What each of two texts says of a place or a group. */
export type PlaceInBoth = Readonly<Record<Side, PlaceInText>>

const termsOf = ({ knowledge }: StatementIndex, id: string) =>
  (
    knowledge.places?.places.find(({ code }) => code === id) ??
    knowledge.groups?.groups.find((group) => group.id === id)
  )?.terms ?? []

const inText = (indexed: StatementIndex, id: string): PlaceInText => {
  const evidence = indexed.evidence.partner.get(id) ?? []
  const named = unique(evidence.filter(({ via }) => via === null).map(({ sentence }) => sentence))
  const reaching = evidence.filter(({ via }) => via !== null)
  const sentences = unique(reaching.map(({ sentence }) => sentence))
  const names = sayThroughNames(indexed, reaching)
  const searched = (): string => searchedFor(namesOf(indexed).full('partner', id), termsOf(indexed, id))
  return {
    named,
    through:
      sentences.length === 0
        ? null
        : {
            words: sayComparedViews(named.length > 0 ? 'compared.also' : 'compared.onlyThrough', {
              names,
              n: sentences.length,
            }),
            sentences,
          },
    absence: evidence.length === 0 ? `${sayComparedViews('compared.notNamed')} ${searched()}` : null,
  }
}

/**
 * The sentences of each text that name a place or a group, or reach it; of a text that does neither, what was searched
 * there.
 */
export function placeInBoth({ first, second }: ComparedPair, id: string): PlaceInBoth {
  return { first: inText(first, id), second: inText(second, id) }
}

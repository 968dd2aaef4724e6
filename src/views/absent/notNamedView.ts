import { sayList } from '#messages/say.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { isSpeaker } from '#reading/isSpeaker.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import { byName } from '#views/words/byName.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { relationOf } from '#views/words/relationOf.ts'
import { sayRelation } from '#views/words/sayRelation.ts'
import { sayThroughNames } from '#views/words/sayThroughNames.ts'
import { searchedFor } from '#views/words/searchedFor.ts'
import type { ReferenceList } from './referenceLists.ts'

/** A member of a list that the text does not name. */
export interface AbsentMember {
  /** Code of a country or id of a body. */
  readonly id: string
  readonly name: string
  /** "not named itself, member of BRICS"; null where nothing reaches it either. */
  readonly through: string | null
  /** Numbers of the sentences that reach it, from 1; [] where none does. */
  readonly sentences: readonly number[]
  /** "Searched for Japan, Japanese, Tokyo" */
  readonly searched: string
}

/** A reference list held against a statement. Members are by name, those that a group reaches first. */
export interface NotNamedView {
  readonly list: ReferenceList
  /** What adds up to the members: those named, those that issue the text, and the rows below. */
  readonly summary: string
  readonly named: readonly string[]
  readonly issuers: readonly string[]
  readonly reached: readonly AbsentMember[]
  readonly absent: readonly AbsentMember[]
  /** Who was left out, in words; null where nobody was. */
  readonly leftOut: string | null
}

const isThroughGroup = ({ via }: Evidence): boolean => via?.kind === 'group'

const sayThrough = (indexed: StatementIndex, id: string, evidence: readonly Evidence[]): string => {
  const implying = evidence.filter(isThroughGroup)
  return implying.length > 0
    ? sayAbsent('absent.member', { names: sayThroughNames(indexed, implying) })
    : sayRelation(indexed, id)
}

const summaryOf = (all: number, absent: number, reached: number, named: number, issuers: number): string =>
  [
    absent === 0 && issuers === 0
      ? sayAbsent('absent.allNamed', { all })
      : sayAbsent('absent.summary', { all, absent, reached }),
    ...(absent > 0 || issuers > 0 ? [sayAbsent('absent.named', { n: named })] : []),
    ...(issuers > 0 ? [sayAbsent('absent.issuers', { n: issuers })] : []),
  ].join(' ')

/**
 * Who of a list is not named in the sentences of a statement. One that is named, also within a conflict, is counted;
 * so is one that issues the text.
 */
export function notNamedView(indexed: StatementIndex, list: ReferenceList): NotNamedView {
  const { places, groups } = indexed.knowledge
  const termsOf = new Map(
    [
      ...(groups?.groups ?? []).map(({ id, terms }) => ({ id, terms })),
      ...(places?.places ?? []).map(({ code, terms }) => ({ id: code, terms })),
    ].map(({ id, terms }) => [id, terms]),
  )
  const nameOf = (id: string): string => namesOf(indexed).full('partner', id)
  const issuers = list.members.filter((id) => isSpeaker(indexed, id))
  const named = list.members.filter((id) => ['named', 'conflict'].includes(relationOf(indexed, id) ?? ''))
  const rows = list.members
    .filter((id) => !issuers.includes(id) && !named.includes(id))
    .map((id): AbsentMember => {
      const evidence = indexed.evidence.partner.get(id) ?? []
      return {
        id,
        name: nameOf(id),
        through: evidence.length > 0 ? sayThrough(indexed, id, evidence) : null,
        sentences: sentencesOf(evidence),
        searched: searchedFor(nameOf(id), termsOf.get(id) ?? []),
      }
    })
    .sort((a, b) => byName(a.name, b.name))
  const reached = rows.filter(({ through }) => through !== null)
  return {
    list,
    summary: summaryOf(list.members.length, rows.length, reached.length, named.length, issuers.length),
    named,
    issuers,
    reached,
    absent: rows.filter(({ through }) => through === null),
    leftOut:
      list.contested.length > 0
        ? sayAbsent('absent.contested', { names: sayList(list.contested.map(nameOf)) })
        : null,
  }
}

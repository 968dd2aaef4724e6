import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { sayList } from '#messages/say.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { isSpeaker } from '#reading/isSpeaker.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import { byName } from '#views/words/byName.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { relationOf, type Standing } from '#views/words/relationOf.ts'
import { sayRelation } from '#views/words/sayRelation.ts'
import { sayThroughNames } from '#views/words/sayThroughNames.ts'
import { searchedWords } from '#views/words/searchedFor.ts'
import { besideOf } from './besideOf.ts'
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
  /** Wordings that were searched for, the name first. */
  readonly searched: readonly string[]
  /** Where its words stand all the same and are not counted: in the title, or read with doubt; null where they do not. */
  readonly beside: string | null
}

/** A reference list held against a statement. Members are by name. */
export interface NotNamedView {
  readonly list: ReferenceList
  /** What adds up to the members: those named, those that issue the text, and the rows below. */
  readonly summary: string
  readonly named: readonly string[]
  readonly issuers: readonly string[]
  /** Members of a closed group that is named. */
  readonly reached: readonly AbsentMember[]
  /** Members of a forum that is named, and of no such group: they are one of many, and never implied. */
  readonly ofForum: readonly AbsentMember[]
  /** Whom nothing reaches. */
  readonly absent: readonly AbsentMember[]
  /** Who was left out and where the list is from, in words; empty where there is nothing to say. */
  readonly notes: readonly string[]
}

const isThroughGroup = ({ via }: Evidence): boolean => via?.kind === 'group'

const sayThrough = (indexed: StatementIndex, id: string, evidence: readonly Evidence[]): string => {
  const implying = evidence.filter(isThroughGroup)
  return implying.length > 0
    ? sayAbsent('absent.member', { names: sayThroughNames(indexed, implying) })
    : sayRelation(indexed, id)
}

const summaryOf = (
  view: Pick<NotNamedView, 'list' | 'named' | 'issuers' | 'reached' | 'ofForum' | 'absent'>,
  bodies: number,
): string => {
  const { list, named, issuers } = view
  const [reached, forum] = [view.reached.length, view.ofForum.length]
  const all = list.members.length
  const absent = reached + forum + view.absent.length
  if (all === 0) return sayAbsent('absent.empty')
  if (named.length === all) return sayAbsent('absent.allNamed', { all })
  if (absent === 0) return sayAbsent('absent.noneAbsent', { all })
  if (all === 1) return sayAbsent('absent.onlyOne', { reached, forum })
  return [
    sayAbsent('absent.summary', { all, absent, reached, forum }),
    ...(absent === all
      ? []
      : [sayAbsent('absent.named', { n: named.length, bodies, places: named.length - bodies })]),
    ...(issuers.length > 0 ? [sayAbsent('absent.issuers', { n: issuers.length })] : []),
  ].join(' ')
}

/**
 * Who of a list is not named in the sentences of a statement. One that is named, also within a conflict, is counted;
 * so is one that issues the text.
 *
 * @param known names and wordings of whatever stands on a list, also of what the page of the statement does without
 */
export function notNamedView(
  indexed: StatementIndex,
  list: ReferenceList,
  known: Pick<PageKnowledge, 'places' | 'groups'>,
): NotNamedView {
  const entries = new Map(
    [
      ...known.groups.groups.map(({ id, name, terms }) => ({ id, name, terms })),
      ...known.places.places.map(({ code, name, terms }) => ({ id: code, name, terms })),
    ].map((entry) => [entry.id, entry]),
  )
  const nameOf = (id: string): string => {
    const name = namesOf(indexed).full('partner', id)
    return name === id ? (entries.get(id)?.name ?? id) : name
  }
  const standings = new Map(list.members.map((id) => [id, relationOf(indexed, id)]))
  const those = (...wanted: readonly (Standing | null)[]): readonly string[] =>
    list.members.filter((id) => wanted.includes(standings.get(id) ?? null))
  const rowsOf = (...wanted: readonly (Standing | null)[]): readonly AbsentMember[] =>
    those(...wanted)
      .map((id): AbsentMember => {
        const evidence = indexed.evidence.partner.get(id) ?? []
        return {
          id,
          name: nameOf(id),
          through: evidence.length > 0 ? sayThrough(indexed, id, evidence) : null,
          sentences: sentencesOf(evidence),
          searched: searchedWords(nameOf(id), entries.get(id)?.terms ?? []),
          beside: besideOf(indexed, id),
        }
      })
      .sort((a, b) => byName(a.name, b.name))
  const parts = {
    list,
    named: those('named', 'conflict'),
    issuers: list.members.filter((id) => isSpeaker(indexed, id)),
    reached: rowsOf('implied'),
    ofForum: rowsOf('member'),
    absent: rowsOf(null),
  }
  const bodies = parts.named.filter((id) => !known.places.places.some(({ code }) => code === id)).length
  const notes = [
    ...(list.contested.length > 0
      ? [sayAbsent('absent.contested', { names: sayList(list.contested.map(nameOf)) })]
      : []),
    ...(list.inferredFrom ? [sayAbsent('absent.inferred', { from: list.inferredFrom })] : []),
  ]
  return { ...parts, summary: summaryOf(parts, bodies), notes }
}

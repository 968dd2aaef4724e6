import { isSpeaker } from '#reading/isSpeaker.ts'
import type { Evidence, ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { countWords, withoutFurniture } from '#views/words/countWords.ts'
import { type AlignedSentence, alignInSteps, turnAligned } from './alignSentences.ts'
import { finish } from './finish.ts'

/** What is compared by name; a place is a country, a group is also an organisation. */
export type ComparedKind = 'place' | 'group' | 'forum' | 'initiative' | 'theme'

/** Whether the second text alone names it, the first alone, or both. */
export type NamingChange = 'added' | 'dropped' | 'kept'

/** How one text stands to a value. */
export interface Naming {
  /** Mentions that name it. */
  readonly mentions: number
  /** The same for each thousand words of the text's sentences; 0 for a text without words. */
  readonly perThousand: number
  /** The how manieth of its kind to be named, from 1; null where the text does not name it. */
  readonly order: number | null
  /** Numbers of the sentences that name it, from 1, in order. */
  readonly sentences: readonly number[]
  /** Ids of groups and forums through which it is reached besides, or without being named, by first use. */
  readonly through: readonly string[]
  /** Numbers of the sentences that reach it so. */
  readonly reached: readonly number[]
}

/** A value that at least one of two texts names. */
export interface ComparedValue {
  readonly id: string
  readonly change: NamingChange
  readonly first: Naming
  readonly second: Naming
}

/**
 * Two statements compared: what each names, with its counts, and what became of each sentence. Values stand in the
 * order in which the first text names them, then those of the second alone in its order.
 */
export interface StatementComparison {
  readonly values: Readonly<Record<ComparedKind, readonly ComparedValue[]>>
  /** Countries that issue either text; they stand to it otherwise than by being named, and have no change. */
  readonly issuers: readonly string[]
  /** Words of the sentences of each. */
  readonly words: { readonly first: number; readonly second: number }
  /** Numbers of sentences from 1. */
  readonly sentences: readonly AlignedSentence[]
}

const dimensionOf: Readonly<Record<ComparedKind, ListedDimension>> = {
  place: 'partner',
  group: 'partner',
  forum: 'forum',
  initiative: 'initiative',
  theme: 'theme',
}

const isNaming = ({ via }: Evidence): boolean => via === null

const numbersOf = (evidence: readonly Evidence[]): readonly number[] => [
  ...new Set(evidence.map(({ sentence }) => sentence)),
]

const isGroup = (indexed: StatementIndex, id: string): boolean =>
  indexed.groups.has(id) || Boolean(indexed.knowledge.groups?.groups.some((group) => group.id === id))

/** What a text names of a kind, in the order in which it first does. */
const namedBy = (indexed: StatementIndex, kind: ComparedKind, isOfKind: (id: string) => boolean) =>
  [...indexed.evidence[dimensionOf[kind]]]
    .flatMap(([id, evidence]) => {
      const first = evidence.find(isNaming)
      return first && isOfKind(id) ? [{ id, mention: first.mention }] : []
    })
    .sort((a, b) => a.mention - b.mention)
    .map(({ id }) => id)

const namingOf = (
  indexed: StatementIndex,
  kind: ComparedKind,
  id: string,
  words: number,
  named: ReadonlyMap<string, number>,
): Naming => {
  const evidence = indexed.evidence[dimensionOf[kind]].get(id) ?? []
  const naming = evidence.filter(isNaming)
  const reaching = evidence.filter((item) => !isNaming(item))
  return {
    mentions: naming.length,
    perThousand: words === 0 ? 0 : (naming.length * 1000) / words,
    order: named.get(id) ?? null,
    sentences: numbersOf(naming),
    through: [...new Set(reaching.flatMap(({ via }) => (via ? [via.id] : [])))],
    reached: numbersOf(reaching),
  }
}

const changeOf = (isInFirst: boolean, isInSecond: boolean): NamingChange => {
  if (isInFirst && isInSecond) return 'kept'
  return isInFirst ? 'dropped' : 'added'
}

const ranks = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, at) => [id, at + 1]))

const sentencesOf = ({ statement }: StatementIndex): readonly string[] =>
  statement.sentences.map((sentence) => withoutFurniture(statement, sentence))

const shifted = (by: number, rows: readonly AlignedSentence[]): readonly AlignedSentence[] =>
  rows.map(
    (row) =>
      ({
        ...row,
        first: row.first === null ? null : row.first + by,
        second: row.second === null ? null : row.second + by,
      }) as AlignedSentence,
  )

/** All but what became of the sentences. */
const compareNames = (first: StatementIndex, second: StatementIndex) => {
  const words = { first: countWords(first.statement), second: countWords(second.statement) }
  const isIssuer = (id: string): boolean => isSpeaker(first, id) || isSpeaker(second, id)
  const isOfGroup = (id: string): boolean => isGroup(first, id) || isGroup(second, id)
  const valuesOf = (kind: ComparedKind, isOfKind: (id: string) => boolean): readonly ComparedValue[] => {
    const old = namedBy(first, kind, isOfKind)
    const young = namedBy(second, kind, isOfKind)
    const order = { first: ranks(old), second: ranks(young) }
    return [...new Set([...old, ...young])].map((id) => ({
      id,
      change: changeOf(order.first.has(id), order.second.has(id)),
      first: namingOf(first, kind, id, words.first, order.first),
      second: namingOf(second, kind, id, words.second, order.second),
    }))
  }
  const any = (): boolean => true
  return {
    values: {
      place: valuesOf('place', (id) => !isOfGroup(id) && !isIssuer(id)),
      group: valuesOf('group', isOfGroup),
      forum: valuesOf('forum', any),
      initiative: valuesOf('initiative', any),
      theme: valuesOf('theme', any),
    },
    issuers: [...new Set([...first.statement.metadata.issuers, ...second.statement.metadata.issuers])],
    words,
  }
}

/**
 * Compares two statements. Compared with itself a statement has nothing added, dropped, reworded or moved; the other
 * way round, what was added is dropped.
 */
export function compareStatements(first: StatementIndex, second: StatementIndex): StatementComparison {
  return finish(compareInSteps(first, second))
}

/** The same in small steps, between which a page can do something else. */
export function* compareInSteps(
  first: StatementIndex,
  second: StatementIndex,
): Generator<number, StatementComparison, void> {
  const names = compareNames(first, second)
  yield first.mentions.length + second.mentions.length
  const sentences = yield* alignInSteps(sentencesOf(first), sentencesOf(second))
  return { ...names, sentences: shifted(1, sentences) }
}

/**
 * Compares two statements the other way round, without pairing their sentences anew.
 *
 * @param turned the comparison of the second with the first
 */
export function turnComparison(
  first: StatementIndex,
  second: StatementIndex,
  turned: StatementComparison,
): StatementComparison {
  return {
    ...compareNames(first, second),
    sentences: shifted(1, turnAligned(shifted(-1, turned.sentences))),
  }
}

/** How many of some values are added, dropped and kept. */
export function countChanges(values: readonly ComparedValue[]): Readonly<Record<NamingChange, number>> {
  const counts = { added: 0, dropped: 0, kept: 0 }
  for (const { change } of values) counts[change] += 1
  return counts
}

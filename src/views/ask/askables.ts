import { perIndex } from '#reading/perIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Reading } from '#statement/statement.ts'
import { foldName } from '#views/words/foldName.ts'
import { namesOf } from '#views/words/namesOf.ts'
import {
  dimensionByKind,
  type Entity,
  type EntityKind,
  entityOf,
  type Presence,
  presenceOf,
} from '#views/words/subject.ts'
import { knownParts } from './knownParts.ts'
import { lettersOf } from './lettersOf.ts'

/** A wording an entity can be asked by, as it is shown and as it is compared. */
export interface Wording {
  readonly text: string
  readonly folded: string
  /** The letters it has, as `lettersOf` gives them. */
  readonly letters: number
  /** How it stands for the entity in a text; `name` where it is only asked by. */
  readonly reading: Reading | 'part'
}

/** An entity of the knowledge or the statement that can be asked about. */
export interface Askable {
  readonly entity: Entity
  readonly name: Wording
  /** Official names, abbreviations, peoples, former names, capitals that stand for their government. */
  readonly aliases: readonly Wording[]
  /** Names that are not read in a text, only asked for. */
  readonly searchNames: readonly Wording[]
  /** ISO 3166-1 codes, in lower case. */
  readonly codes: readonly string[]
  /** Terms of a theme: they lead to it only when nothing else is meant. */
  readonly terms: readonly Wording[]
  readonly presence: Presence
}

type Alias = Pick<Wording, 'text' | 'reading'>

const wording = ({ text, reading }: Alias): Wording => {
  const folded = foldName(text)
  return { text, folded, letters: lettersOf(folded), reading }
}

const called = (text: string | null | undefined, reading: Wording['reading'] = 'name'): Alias[] =>
  text ? [{ text, reading }] : []

/** The aliases as wordings, without those that only differ in what does not matter while typing. */
const wordings = (aliases: readonly Alias[], name: string): Wording[] => {
  const known = new Set([foldName(name)])
  return aliases.flatMap((alias) => {
    const folded = foldName(alias.text)
    if (known.has(folded)) return []
    known.add(folded)
    return [wording(alias)]
  })
}

const askable = (
  indexed: StatementIndex,
  kind: EntityKind,
  id: string,
  name: string,
  aliases: readonly Alias[],
  more: Partial<Askable> = {},
): Askable => ({
  entity: { kind, id },
  name: wording({ text: name, reading: 'name' }),
  aliases: wordings(aliases, name),
  searchNames: [],
  codes: [],
  terms: [],
  presence: presenceOf(indexed, { kind, id }),
  ...more,
})

/** "Sao Tome" of "Sao Tome and Principe": who names the first of two means both. */
const firstOfTwo = (name: string): Alias[] => called(/^(.+?)(?:,| and | & )/.exec(name)?.[1])

const placesOf = (indexed: StatementIndex): Askable[] => {
  const places = indexed.knowledge.places?.places ?? []
  return places.map(({ code, iso2, name, official, terms, searchNames = [] }) => {
    const parts = (knownParts.get(code) ?? []).flatMap((text) => called(text, 'part'))
    const aliases = [...called(official, 'official'), ...parts, ...terms, ...firstOfTwo(name)]
    return askable(indexed, 'place', code, name, aliases, {
      searchNames: wordings(
        searchNames.flatMap((text) => called(text, 'demonym')),
        name,
      ),
      codes: [code, ...(iso2 ? [iso2] : [])].map((one) => one.toLowerCase()),
    })
  })
}

const groupsOf = (indexed: StatementIndex): Askable[] =>
  (indexed.knowledge.groups?.groups ?? []).map(({ id, name, shortName, terms }) =>
    askable(indexed, 'group', id, name, [...called(shortName), ...terms]),
  )

/** A series is asked about by its edition of the statement, or as itself where no edition is meant. */
const forumsOf = (indexed: StatementIndex): Askable[] => {
  const { forums = [], context } = indexed.knowledge.forums ?? {}
  const series = forums.flatMap(({ id, name, shortName, terms, editions }) => {
    const named = editions.filter((edition) => indexed.evidence.forum.has(edition.id))
    const meant = named.length > 0 ? named : [{ id, name, shortName }]
    return meant.map((one) =>
      askable(indexed, 'forum', one.id, name, [
        ...[shortName, one.name, one.shortName].flatMap((text) => called(text)),
        ...terms,
      ]),
    )
  })
  const events = (context?.events ?? []).map(({ id, name, shortName }) =>
    askable(indexed, 'forum', id, name, called(shortName)),
  )
  return [...series, ...events]
}

const initiativesOf = (indexed: StatementIndex): Askable[] =>
  (indexed.knowledge.initiatives?.initiatives ?? []).map(({ id, name, shortName, terms }) =>
    askable(indexed, 'initiative', id, name, [...called(shortName), ...terms]),
  )

const themesOf = (indexed: StatementIndex): Askable[] =>
  (indexed.knowledge.themes?.themes ?? []).map(({ id, name, terms }) =>
    askable(indexed, 'theme', id, name, [], {
      terms: wordings(
        terms.map((text) => ({ text, reading: 'term' })),
        name,
      ),
    }),
  )

const keyOf = ({ kind, id }: Entity): string => `${dimensionByKind[kind]}/${id}`

/** What the text names and the knowledge does not list, as while a file is missing: called as the text does. */
const unlisted = (indexed: StatementIndex, listed: readonly Askable[]): Askable[] => {
  const known = new Set(listed.map(({ entity }) => keyOf(entity)))
  return indexed.mentions.flatMap((mention) => {
    const entity = entityOf(mention)
    if (!entity || known.has(keyOf(entity))) return []
    known.add(keyOf(entity))
    const { kind, id } = entity
    return [askable(indexed, kind, id, namesOf(indexed).full(dimensionByKind[kind], id), [])]
  })
}

/** Everything of the knowledge and the statement that can be asked about by name; the same list each time. */
export const askablesOf: (indexed: StatementIndex) => readonly Askable[] = perIndex((indexed) => {
  const listed = [placesOf, groupsOf, forumsOf, initiativesOf, themesOf].flatMap((list) => list(indexed))
  return [...listed, ...unlisted(indexed, listed)]
})

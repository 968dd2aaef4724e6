import { perIndex } from '#reading/perIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
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

/** A wording an entity can be asked by, as it is shown and as it is compared. */
export interface Wording {
  readonly text: string
  readonly folded: string
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

const wording = (text: string): Wording => ({ text, folded: foldName(text) })

/** The texts as wordings, without those that only differ in what does not matter while typing. */
const wordings = (texts: readonly (string | null)[], name: string): Wording[] => {
  const known = new Set([foldName(name)])
  return texts.flatMap((text) => {
    if (!text || known.has(foldName(text))) return []
    known.add(foldName(text))
    return [wording(text)]
  })
}

const askable = (
  indexed: StatementIndex,
  kind: EntityKind,
  id: string,
  name: string,
  aliases: readonly (string | null)[],
  more: Partial<Askable> = {},
): Askable => ({
  entity: { kind, id },
  name: wording(name),
  aliases: wordings(aliases, name),
  searchNames: [],
  codes: [],
  terms: [],
  presence: presenceOf(indexed, { kind, id }),
  ...more,
})

const textsOf = (terms: readonly { readonly text: string }[]): string[] => terms.map(({ text }) => text)

const placesOf = (indexed: StatementIndex): Askable[] =>
  (indexed.knowledge.places?.places ?? []).map(({ code, iso2, name, official, terms, searchNames }) =>
    askable(indexed, 'place', code, name, [official, ...textsOf(terms)], {
      searchNames: wordings(searchNames ?? [], name),
      codes: [code, ...(iso2 ? [iso2] : [])].map((one) => one.toLowerCase()),
    }),
  )

const groupsOf = (indexed: StatementIndex): Askable[] =>
  (indexed.knowledge.groups?.groups ?? []).map(({ id, name, shortName, terms }) =>
    askable(indexed, 'group', id, name, [shortName, ...textsOf(terms)]),
  )

/** A series is asked about by its edition of the statement, or as itself where no edition is meant. */
const forumsOf = (indexed: StatementIndex): Askable[] => {
  const { forums = [], context } = indexed.knowledge.forums ?? {}
  const series = forums.flatMap(({ id, name, shortName, terms, editions }) => {
    const named = editions.filter((edition) => indexed.evidence.forum.has(edition.id))
    const meant = named.length > 0 ? named : [{ id, name, shortName }]
    return meant.map((one) =>
      askable(indexed, 'forum', one.id, name, [shortName, one.name, one.shortName, ...textsOf(terms)]),
    )
  })
  const events = (context?.events ?? []).map(({ id, name, shortName }) =>
    askable(indexed, 'forum', id, name, [shortName]),
  )
  return [...series, ...events]
}

const initiativesOf = (indexed: StatementIndex): Askable[] =>
  (indexed.knowledge.initiatives?.initiatives ?? []).map(({ id, name, shortName, terms }) =>
    askable(indexed, 'initiative', id, name, [shortName, ...textsOf(terms)]),
  )

const themesOf = (indexed: StatementIndex): Askable[] =>
  (indexed.knowledge.themes?.themes ?? []).map(({ id, name, terms }) =>
    askable(indexed, 'theme', id, name, [], { terms: wordings(terms, name) }),
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

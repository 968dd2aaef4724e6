import { say } from '#messages/say.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { ForumOfStatement, ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { sayDates } from './sayDates.ts'
import { dimensionByKind, entityOf } from './subject.ts'

/**
 * Display names of everything the statement or the knowledge names, built once for an index.
 *
 * An entity the knowledge does not list is called by its first words in the text, one that a person made by its name.
 */
export interface Names {
  readonly full: (dimension: ListedDimension, id: string) => string
  readonly short: (dimension: ListedDimension, id: string) => string
}

/**
 * Names of forums, those that two of them share with their years, "G20 2022", or with their days where these do not
 * tell them apart either.
 */
const withYears = (forums: readonly ForumOfStatement[], nameOf: (forum: ForumOfStatement) => string) => {
  const yearOf = ({ edition }: ForumOfStatement): string => edition.start.slice(0, 4)
  const sharing = new Map<string, ForumOfStatement[]>()
  for (const forum of forums) sharing.set(nameOf(forum), [...(sharing.get(nameOf(forum)) ?? []), forum])
  return (forum: ForumOfStatement): string => {
    const name = nameOf(forum)
    const others = (sharing.get(name) ?? []).filter((other) => other !== forum)
    if (others.length === 0) return name
    const isAlone = others.every((other) => yearOf(other) !== yearOf(forum))
    return say('name.ofYear', { name, when: isAlone ? yearOf(forum) : sayDates(forum.edition) })
  }
}

const collectNames = ({ statement, knowledge, forums, groups, mentions }: StatementIndex): Names => {
  const full = new Map<string, string>()
  const short = new Map<string, string>()
  const add = (dimension: ListedDimension, id: string, name: string, shortName = name): void => {
    full.set(`${dimension}/${id}`, name)
    short.set(`${dimension}/${id}`, shortName)
  }
  for (const mention of mentions) {
    const entity = entityOf(mention)
    const dimension = entity && dimensionByKind[entity.kind]
    if (dimension && !full.has(`${dimension}/${entity.id}`)) add(dimension, entity.id, mention.quote.exact)
  }
  for (const { code, name } of knowledge.places?.places ?? []) add('partner', code, name)
  for (const { id, name, shortName } of knowledge.groups?.groups ?? []) add('partner', id, name, shortName)
  for (const { group } of groups.values()) add('partner', group.id, group.name, group.shortName)
  for (const { id, name, shortName } of knowledge.initiatives?.initiatives ?? [])
    add('initiative', id, name, shortName)
  const sayFull = withYears([...forums.values()], ({ series }) => series.name)
  const sayShort = withYears([...forums.values()], ({ edition }) => edition.shortName)
  for (const [id, forum] of forums) add('forum', id, sayFull(forum), sayShort(forum))
  for (const { id, kind, name } of statement.ownEntities) if (kind === 'forum') add('forum', id, name)
  for (const { id, name } of knowledge.themes?.themes ?? []) add('theme', id, name)
  const read = (from: Map<string, string>) => (dimension: ListedDimension, id: string) =>
    from.get(`${dimension}/${id}`) ?? id
  return { full: read(full), short: read(short) }
}

/** Names of an indexed statement; the same index gives the same object. */
export const namesOf: (indexed: StatementIndex) => Names = perIndex(collectNames)

import { perIndex } from '#reading/perIndex.ts'
import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
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
  for (const [id, { edition, series }] of forums) add('forum', id, series.name, edition.shortName)
  for (const { id, kind, name } of statement.ownEntities) if (kind === 'forum') add('forum', id, name)
  for (const { id, name } of knowledge.themes?.themes ?? []) add('theme', id, name)
  const read = (from: Map<string, string>) => (dimension: ListedDimension, id: string) =>
    from.get(`${dimension}/${id}`) ?? id
  return { full: read(full), short: read(short) }
}

/** Names of an indexed statement; the same index gives the same object. */
export const namesOf: (indexed: StatementIndex) => Names = perIndex(collectNames)

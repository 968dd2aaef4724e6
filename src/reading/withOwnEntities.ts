import type { ForumSeries, Group, Initiative, Place } from '#knowledge/knowledge.ts'
import type { OwnEntity } from '#statement/statement.ts'
import type { PartialKnowledge } from './statementIndex.ts'

const named = ({ id, name }: OwnEntity) => ({
  id,
  name,
  shortName: name,
  terms: [{ text: name, reading: 'name' as const }],
  sources: [],
})

const placeOf = ({ id, name }: OwnEntity): Place => ({
  code: id,
  iso2: null,
  name,
  official: null,
  terms: [{ text: name, reading: 'name' }],
  unMember: false,
})

const groupOf = (entity: OwnEntity, kind: Group['kind']): Group => ({
  ...named(entity),
  kind,
  extent: 'none',
  members: [],
})

const initiativeOf = (entity: OwnEntity): Initiative => ({ ...named(entity), proposer: null, proposed: null })

const forumOf = ({ id, name }: OwnEntity): ForumSeries => ({
  id,
  name,
  shortName: name,
  terms: [{ text: name, reading: 'name' }],
  editions: [],
})

/**
 * Knowledge with a statement's own entities, so that every view knows them by name. Nothing more is known of them: no
 * members, no dates, no shape on the map.
 *
 * @returns the same knowledge where there are none; what has not been loaded stays missing
 */
export function withOwnEntities(knowledge: PartialKnowledge, own: readonly OwnEntity[]): PartialKnowledge {
  if (own.length === 0) return knowledge
  const of = <Made>(kind: OwnEntity['kind'], make: (entity: OwnEntity) => Made): readonly Made[] =>
    own.filter((entity) => entity.kind === kind).map(make)
  const { places, groups, initiatives, forums } = knowledge
  return {
    ...knowledge,
    ...(places && { places: { ...places, places: [...places.places, ...of('place', placeOf)] } }),
    ...(groups && {
      groups: {
        ...groups,
        groups: [
          ...groups.groups,
          ...of('org', (entity) => groupOf(entity, 'org')),
          ...of('group', (entity) => groupOf(entity, 'group')),
        ],
      },
    }),
    ...(initiatives && {
      initiatives: {
        ...initiatives,
        initiatives: [...initiatives.initiatives, ...of('initiative', initiativeOf)],
      },
    }),
    ...(forums && { forums: { ...forums, forums: [...forums.forums, ...of('forum', forumOf)] } }),
  }
}

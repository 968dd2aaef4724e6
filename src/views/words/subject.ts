import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import type { Mention } from '#statement/statement.ts'

/** Dimension in which an entity of each kind is counted. */
export const dimensionByKind = {
  place: 'partner',
  group: 'partner',
  forum: 'forum',
  initiative: 'initiative',
  theme: 'theme',
} as const satisfies Record<string, ListedDimension>

/** Kinds of entities that can be asked about; a body is a group. */
export type EntityKind = keyof typeof dimensionByKind

/** An entity by its id. */
export interface Entity {
  readonly kind: EntityKind
  readonly id: string
}

/** The entity that a mention names; null for a conflict, which stands for its parties. */
export function entityOf({ kind, entity: id }: Pick<Mention, 'kind' | 'entity'>): Entity | null {
  if (kind === 'conflict') return null
  return { kind: kind === 'org' ? 'group' : kind, id }
}

/** What is asked about: an entity, or words of the text, which are their own id. */
export type Subject = Entity | { readonly kind: 'text'; readonly id: string }

/**
 * How the statement stands to an entity: names it, implies it through a closed group, reaches it through a forum alone, or
 * none of these.
 */
export type Presence = 'named' | 'implied' | 'reached' | 'absent'

/** How the statement stands to an entity. */
export function presenceOf({ evidence }: StatementIndex, { kind, id }: Entity): Presence {
  const found = evidence[dimensionByKind[kind]].get(id)
  if (!found) return 'absent'
  if (found.some(({ via }) => via === null)) return 'named'
  return found.some(({ via }) => via?.kind === 'group') ? 'implied' : 'reached'
}

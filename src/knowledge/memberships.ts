import * as v from 'valibot'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { words } from '#statement/schemaParts.ts'
import { groupsSchemas } from './knowledgeSchemas.ts'
import type { WrittenKnowledge } from './writtenKnowledge.ts'

/** Format and version of the file of memberships. */
export const membershipsFormat = { format: 'statement-atlas/memberships', version: 1 } as const

const { group, sources } = groupsSchemas({
  term: { needs: v.optional(v.array(words), []), unless: v.optional(v.array(words), []) },
  source: { note: v.optional(v.string()) },
})

/** Schema of the file of memberships, without its `format` and `version`. */
export const membershipsSchema = v.object({
  /** Members of groups that the start knows without them. */
  memberships: v.array(
    v.pick(group, ['id', 'extent', 'inferredFrom', 'members', 'bodies', 'note', 'sources']),
  ),
  /** Groups that the start does not know. */
  groups: v.array(group),
  sources,
})

/**
 * What is known of groups beyond what the page starts with: who was a member from when to when, and further groups.
 * A statement that names one of them needs it.
 */
export type Memberships = v.InferOutput<typeof membershipsSchema>

/** Reads the file of memberships from parsed JSON. */
export function parseMemberships(json: unknown): Result<Memberships> {
  return parseVersioned({ ...membershipsFormat, schema: membershipsSchema }, json)
}

/** Adds memberships to a knowledge. Of groups that it knows already they replace the members, and what is said of them. */
export function withMemberships(
  knowledge: WrittenKnowledge,
  { memberships, groups, sources: added }: Memberships,
): WrittenKnowledge {
  const byId = new Map(memberships.map((one) => [one.id, one]))
  const known = knowledge.groups.groups.map((one) => ({ ...one, ...byId.get(one.id) }))
  return {
    ...knowledge,
    groups: { groups: [...known, ...groups], sources: { ...knowledge.groups.sources, ...added } },
  }
}

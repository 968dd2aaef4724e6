import * as v from 'valibot'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { words } from '#statement/schemaParts.ts'
import { textDigest } from '#statement/textDigest.ts'
import type { PageKnowledge, Term } from './knowledge.ts'
import type { WrittenKnowledge, WrittenTerm } from './writtenKnowledge.ts'

/** Format and version written into the file of conditions. */
export const conditionsFormat = { format: 'statement-atlas/conditions', version: 1 } as const

const patterns = v.array(words)

/** Schema of the file of conditions, without its `format` and `version`. */
export const conditionsSchema = v.object({
  /** Digest of the wordings and editions that the conditions were written for. */
  knowledge: words,
  /** Conditions by entity and wording; a wording that is not there has none. */
  terms: v.record(v.string(), v.record(v.string(), v.object({ needs: patterns, unless: patterns }))),
  /** Numbers of editions by their ids; an edition that is not there is not counted. */
  ordinals: v.record(v.string(), v.number()),
})

/** What the extraction needs beside the knowledge of the page. */
export type Conditions = v.InferOutput<typeof conditionsSchema>

/** Reads the file of conditions from parsed JSON. */
export function parseConditions(json: unknown): Result<Conditions> {
  return parseVersioned({ ...conditionsFormat, schema: conditionsSchema }, json)
}

interface Worded<Wording extends Term> {
  readonly key: string
  readonly terms: readonly Wording[]
}

/** Everything that has terms. Ids of different parts may be the same, so each key names its part. */
const worded = <Wording extends Term>(knowledge: {
  readonly places: { readonly places: readonly { code: string; terms: readonly Wording[] }[] }
  readonly groups: { readonly groups: readonly { id: string; terms: readonly Wording[] }[] }
  readonly initiatives: { readonly initiatives: readonly { id: string; terms: readonly Wording[] }[] }
  readonly forums: { readonly forums: readonly { id: string; terms: readonly Wording[] }[] }
}): readonly Worded<Wording>[] => [
  ...knowledge.places.places.map(({ code, terms }) => ({ key: `place ${code}`, terms })),
  ...knowledge.groups.groups.map(({ id, terms }) => ({ key: `group ${id}`, terms })),
  ...knowledge.initiatives.initiatives.map(({ id, terms }) => ({ key: `initiative ${id}`, terms })),
  ...knowledge.forums.forums.map(({ id, terms }) => ({ key: `forum ${id}`, terms })),
]

const digestOf = (knowledge: PageKnowledge): string =>
  textDigest(
    JSON.stringify([
      worded(knowledge).map(({ key, terms }) => [key, terms.map(({ text, reading }) => [text, reading])]),
      knowledge.forums.forums.map(({ editions }) => editions.map(({ id }) => id)),
    ]),
  )

/** Takes the conditions out of the written knowledge, for a file beside those that the page loads. */
export function conditionsOf(knowledge: WrittenKnowledge): Conditions {
  const terms: Conditions['terms'] = {}
  for (const { key, terms: list } of worded(knowledge)) {
    const conditional = list.filter(({ needs, unless }) => needs.length + unless.length > 0)
    if (conditional.length > 0)
      terms[key] = Object.fromEntries(
        conditional.map(({ text, needs, unless }) => [text, { needs: [...needs], unless: [...unless] }]),
      )
  }
  const ordinals = knowledge.forums.forums.flatMap(({ editions }) =>
    editions.flatMap(({ id, ordinal }) => (ordinal === null ? [] : [[id, ordinal] as const])),
  )
  return { knowledge: digestOf(knowledge), terms, ordinals: Object.fromEntries(ordinals) }
}

/**
 * Gives the knowledge of the page the conditions that the extraction needs.
 *
 * @returns a problem when the conditions were written for other terms or editions: the terms of one and the
 * conditions of the other would read what is not there
 */
export function joinConditions(page: PageKnowledge, conditions: Conditions): Result<WrittenKnowledge> {
  const found = digestOf(page)
  if (found !== conditions.knowledge)
    return {
      ok: false,
      problem: {
        code: 'otherKnowledge',
        values: { found: conditions.knowledge, open: found },
        place: 'knowledge',
      },
    }
  const withConditions = <Entry extends { readonly terms: readonly Term[] }>(
    kind: string,
    id: string,
    entry: Entry,
  ) => {
    const key = `${kind} ${id}`
    const own = Object.hasOwn(conditions.terms, key) ? conditions.terms[key] : undefined
    const terms = entry.terms.map((term): WrittenTerm => {
      const known = own && Object.hasOwn(own, term.text) ? own[term.text] : undefined
      return { ...term, needs: known?.needs ?? [], unless: known?.unless ?? [] }
    })
    return { ...entry, terms }
  }
  const { places, groups, initiatives, forums, themes } = page
  const value: WrittenKnowledge = {
    places: { ...places, places: places.places.map((one) => withConditions('place', one.code, one)) },
    groups: { ...groups, groups: groups.groups.map((one) => withConditions('group', one.id, one)) },
    initiatives: {
      ...initiatives,
      initiatives: initiatives.initiatives.map((one) => withConditions('initiative', one.id, one)),
    },
    forums: {
      ...forums,
      forums: forums.forums.map((one) => ({
        ...withConditions('forum', one.id, one),
        editions: one.editions.map((edition) => ({
          ...edition,
          ordinal: conditions.ordinals[edition.id] ?? null,
        })),
      })),
    },
    themes,
  }
  return { ok: true, value }
}

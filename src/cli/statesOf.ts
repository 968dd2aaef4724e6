import type { PageKnowledge } from '#knowledge/knowledge.ts'

/** States that are observers of the United Nations. */
const observers = ['PSE', 'VAT']

/** Codes of the members of the United Nations and of the states that observe it. */
export function statesOf({ places }: Pick<PageKnowledge, 'places'>): ReadonlySet<string> {
  return new Set([...places.places.flatMap(({ code, unMember }) => (unMember ? [code] : [])), ...observers])
}

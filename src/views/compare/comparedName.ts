import type { StatementIndex } from '#reading/statementIndex.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { dimensionByKind } from '#views/words/subject.ts'
import type { ComparedPair, ComparedThing } from './comparedPair.ts'

/** The text that has evidence of a value, the second before the first, as what is known of it lies there. */
export function knownIn(
  { first, second }: Pick<ComparedPair, 'first' | 'second'>,
  { kind, id }: ComparedThing,
): StatementIndex {
  return second.evidence[dimensionByKind[kind]].has(id) ? second : first
}

/** Display name of a value of a comparison. */
export function comparedName(
  pair: Pick<ComparedPair, 'first' | 'second'>,
  thing: ComparedThing,
  length: 'full' | 'short' = 'full',
): string {
  return namesOf(knownIn(pair, thing))[length](dimensionByKind[thing.kind], thing.id)
}

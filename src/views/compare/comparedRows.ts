import { comparedName } from './comparedName.ts'
import type { ComparedPair, ComparedThing } from './comparedPair.ts'
import type { ComparedKind, ComparedValue } from './compareStatements.ts'

/** A value of a comparison with its name: a row of the table of everything compared. */
export interface ComparedRow extends ComparedValue, ComparedThing {
  readonly kind: ComparedKind
  readonly name: string
}

/** Kinds in the order of the table. */
export const comparedKinds: readonly ComparedKind[] = ['place', 'group', 'forum', 'initiative', 'theme']

/** Every value that a text names, of some kinds, as far as its change is shown; in the order of the texts. */
export function comparedRows(
  pair: ComparedPair,
  kinds: readonly ComparedKind[] = comparedKinds,
): readonly ComparedRow[] {
  return kinds.flatMap((kind) =>
    pair.comparison.values[kind]
      .filter(({ change }) => pair.show === null || change === pair.show)
      .map((value) => ({ ...value, kind, name: comparedName(pair, { kind, id: value.id }) })),
  )
}

/** Names of the groups and forums through which a text reaches a value. */
export function throughNames(
  pair: ComparedPair,
  row: ComparedRow,
  side: 'first' | 'second',
): readonly string[] {
  const indexed = pair[side]
  return row[side].through.map((id) =>
    comparedName(
      { first: indexed, second: indexed },
      { kind: indexed.forums.has(id) ? 'forum' : 'group', id },
      'short',
    ),
  )
}

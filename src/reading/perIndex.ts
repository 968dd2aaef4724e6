import type { StatementIndex } from './statementIndex.ts'

/**
 * Makes something once for each indexed statement: what does not depend on the selection is not made anew at every
 * click, and is the same object each time, so that what is drawn from it need not be drawn again.
 */
export function perIndex<Value>(
  make: (indexed: StatementIndex) => Value,
): (indexed: StatementIndex) => Value {
  const made = new WeakMap<StatementIndex, { readonly value: Value }>()
  return (indexed) => {
    const known = made.get(indexed)
    if (known) return known.value
    const value = make(indexed)
    made.set(indexed, { value })
    return value
  }
}

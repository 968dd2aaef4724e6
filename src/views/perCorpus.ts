import type { Corpus } from '#statement/corpus.ts'

/**
 * Makes something once for each corpus: what does not depend on the selection is not made anew at every
 * click, and is the same object each time, so that what is drawn from it need not be drawn again.
 */
export function perCorpus<Value>(make: (corpus: Corpus) => Value): (corpus: Corpus) => Value {
  const made = new WeakMap<Corpus, { readonly value: Value }>()
  return (corpus) => {
    const known = made.get(corpus)
    if (known) return known.value
    const value = make(corpus)
    made.set(corpus, { value })
    return value
  }
}

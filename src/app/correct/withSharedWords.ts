import { type SharedWords, withShared } from '#work/sharedWords.ts'
import type { Work } from '#work/work.ts'
import type { SharedWordsStore } from './sharedWordsStore.ts'
import type { OneWork, WorkStore } from './workStore.ts'

/** The store of work on one statement, with the own words that count in all. */
export function withSharedWords(one: OneWork, shared: SharedWordsStore): WorkStore {
  let latest: { readonly now: Work; readonly words: SharedWords; readonly all: Work } | null = null
  const all = (): Work => {
    const { now } = one.read()
    const words = shared.read()
    // The same as long as neither changes: what is shown is made of it.
    if (latest?.now !== now || latest.words !== words) latest = { now, words, all: withShared(now, words) }
    return latest.all
  }
  return {
    ...one,
    shared,
    all,
    subscribe: (listener) => {
      const quit = [one.subscribe(listener), shared.subscribe(listener)]
      return () => {
        for (const end of quit) end()
      }
    },
  }
}

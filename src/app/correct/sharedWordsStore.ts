import { type KeptDevice, type KeptValue, keptValue, thisDevice } from '#app/data/keptValue.ts'
import { parseSharedWords, writeSharedWords } from '#work/parseSharedWords.ts'
import { noSharedWords, type SharedWords } from '#work/sharedWords.ts'
import { sharedWordsKey } from './workKey.ts'

/** Own words that count in all statements of a device, where they are kept. */
export type SharedWordsStore = KeptValue<SharedWords>

/** Makes their store. */
export function createSharedWords(device: KeptDevice): SharedWordsStore {
  return keptValue<SharedWords>(
    {
      key: sharedWordsKey,
      empty: noSharedWords,
      parse: parseSharedWords,
      write: (words) => (words.ownTerms.length === 0 ? null : writeSharedWords(words)),
    },
    device,
  )
}

let store: SharedWordsStore | null = null

/** The own words for all statements of this device; the same store for the whole page. */
export function sharedWords(): SharedWordsStore {
  store ??= createSharedWords(thisDevice)
  return store
}

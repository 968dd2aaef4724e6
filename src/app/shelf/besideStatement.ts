import type { KeptStorage } from '#app/data/keptFile.ts'

/** What else this device keeps of a statement: its deck and those of it beside others, its questions, and copies of what could not be read. */
export interface BesideStatement {
  /** Takes it away. */
  readonly take: (id: string) => ReadonlyMap<string, string>
  readonly giveBack: (taken: ReadonlyMap<string, string>) => void
}

/** What is looked through: a storage that tells its keys. */
interface ListedStorage extends KeptStorage {
  readonly length: number
  readonly key: (index: number) => string | null
}

/** Whether a key is that of the deck of a comparison with it. */
const isOfPair = (key: string, id: string): boolean => {
  const deck = /^statement-atlas\.deck\.(?<pair>.*?--.*?)(?:\.unreadable-.*)?$/.exec(key)?.groups?.pair
  return deck !== undefined && (deck.startsWith(`${id}--`) || deck.endsWith(`--${id}`))
}

const isOf = (key: string, id: string): boolean =>
  ['deck', 'questions', 'work'].some((kind) => {
    const own = `statement-atlas.${kind}.${id}`
    return key === own || key.startsWith(`${own}.unreadable-`) || isOfPair(key, id)
  })

/**
 * What lies beside statements in a storage that may be refused at any time.
 *
 * @param tell says on this page that a key is changed, as the browser says on others
 */
export function besideStatement(open: () => ListedStorage, tell: (key: string) => void): BesideStatement {
  return {
    take: (id) => {
      const taken = new Map<string, string>()
      try {
        const storage = open()
        const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
        for (const key of keys.filter((one) => isOf(one, id))) {
          taken.set(key, storage.getItem(key) ?? '')
          storage.removeItem(key)
          tell(key)
        }
      } catch {
        // Where nothing can be read nothing is kept.
      }
      return taken
    },
    giveBack: (taken) => {
      try {
        for (const [key, text] of taken) {
          // What was begun anew meanwhile stays.
          if (open().getItem(key) !== null) continue
          open().setItem(key, text)
          tell(key)
        }
      } catch {
        // There is no room any more; the statement itself says so.
      }
    },
  }
}

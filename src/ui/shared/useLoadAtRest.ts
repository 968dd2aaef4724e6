import { useEffect } from 'react'
import { atRest } from './atRest.ts'

/**
 * Brings the code of a part once the page is at rest, so that nobody waits for it later. What does not come is asked
 * for again, and said, when it is wanted.
 *
 * @param load imports the part; a function that stays the same
 */
export function useLoadAtRest(load: () => Promise<unknown>): void {
  useEffect(() => {
    void atRest()
      .then(load)
      .catch(() => {})
  }, [load])
}

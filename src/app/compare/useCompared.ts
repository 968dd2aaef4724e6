import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { loadCompared } from './loadCompared.ts'

/** The two statements of a comparison, or why there are none. */
export type Compared =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly detail: string }
  /** Ids that are neither on this device nor the page's own. */
  | { readonly state: 'missing'; readonly ids: readonly string[] }
  | { readonly state: 'there'; readonly first: StatementIndex; readonly second: StatementIndex }

type Loaded = ReadonlyMap<string, StatementIndex | null>

const revisionsOf = (ids: readonly string[]): string =>
  statementShelf()
    .read()
    .entries.filter(({ id }) => ids.includes(id))
    .map(({ id, revision }) => `${id}:${revision}`)
    .sort()
    .join()

/** Loads two statements, and anew when the shelf has another version of one; swapped they need not be loaded again. */
export function useCompared(first: string, second: string): Compared & { readonly retry: () => void } {
  const client = useQueryClient()
  const [loaded, setLoaded] = useState<Loaded>(new Map())
  const [failure, setFailure] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  // The same for both ways round.
  const both = [first, second].sort().join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew.
  useEffect(() => {
    let isWanted = true
    const ids = [...new Set(both.split(','))]
    const load = async (): Promise<void> => {
      const found = await Promise.all(ids.map(async (id) => [id, await loadCompared(client, id)] as const))
      if (isWanted) setLoaded(new Map(found))
    }
    const bring = (): void =>
      void load().catch((error: unknown) => {
        if (isWanted) setFailure(error instanceof Error ? error.message : String(error))
      })
    bring()
    let last: string | null = null
    const quit = statementShelf().subscribe(() => {
      const now = revisionsOf(ids)
      if (last !== null && now !== last) bring()
      last = now
    })
    return () => {
      isWanted = false
      quit()
    }
  }, [client, both, attempt])
  const retry = useCallback(() => {
    setFailure(null)
    setAttempt((count) => count + 1)
  }, [])
  if (failure !== null) return { state: 'failed', detail: failure, retry }
  const ids = [...new Set([first, second])]
  if (!ids.every((id) => loaded.has(id))) return { state: 'loading', retry }
  const [a, b] = [loaded.get(first), loaded.get(second)]
  if (a && b) return { state: 'there', first: a, second: b, retry }
  return { state: 'missing', ids: ids.filter((id) => !loaded.get(id)), retry }
}

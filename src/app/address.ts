import { hashWith, queryOf, withQuery } from './addressQuery.ts'

/** Milliseconds between writes of one gesture: Safari refuses more than a hundred in ten seconds. */
const writeEvery = 200

const listeners = new Set<() => void>()
let pending: { query: string; timer: ReturnType<typeof setTimeout> } | null = null

const announce = (): void => {
  for (const listener of listeners) listener()
}

const write = (query: string, isReplacing: boolean): void => {
  const address = withQuery(location, query)
  try {
    if (isReplacing) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
  } catch {
    // Some browsers keep a page opened from disk from changing its query; its hash is always its own.
    if (isReplacing) location.replace(hashWith(query))
    else location.hash = hashWith(query)
  }
}

/** Query part of the address as the page sees it, ahead of the write of a running gesture. */
export function readQuery(): string {
  return pending ? pending.query : queryOf(location)
}

/**
 * How a query enters the history: `push` adds an entry, so that Back undoes it; `replace` takes the place of
 * the current one; `gesture` does so too, at most five times a second.
 */
export type Entering = 'push' | 'replace' | 'gesture'

/** Puts a query in the address. */
export function writeQuery(query: string, entering: Entering): void {
  if (pending) clearTimeout(pending.timer)
  if (entering === 'gesture') {
    const timer = setTimeout(() => {
      write(query, true)
      pending = null
    }, writeEvery)
    pending = { query, timer }
  } else {
    pending = null
    write(query, entering === 'replace')
  }
  announce()
}

/** Calls back whenever the query changes, by the page or by Back and Forward. */
export function onQueryChange(listener: () => void): () => void {
  const moved = (): void => {
    if (pending) clearTimeout(pending.timer)
    pending = null
    listener()
  }
  listeners.add(listener)
  addEventListener('popstate', moved)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', moved)
  }
}

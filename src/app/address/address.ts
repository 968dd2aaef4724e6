import { restoreQuery } from '#selection/mailedQuery.ts'
import { upgradeQuery } from '#selection/pageUrl.ts'
import { hashWith, isBehindHash, queryOf, withQuery } from './addressQuery.ts'

/** Milliseconds between writes of one gesture: Safari refuses more than a hundred in ten seconds. */
const writeEvery = 200

/**
 * How a query enters the history: `push` adds an entry, so that Back undoes it; `replace` takes the place of
 * the current one; `gesture` does so too, at most five times a second.
 */
export type Entering = 'push' | 'replace' | 'gesture'

const listeners = new Set<() => void>()
/** Query of a gesture that the page has and the address not yet. */
let pending: string | null = null

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

/** Writes at once what a gesture has reached, so that the address is the page's. */
export function flushQuery(): void {
  if (pending === null) return
  const query = pending
  pending = null
  write(query, true)
}

/** Query part of the address as the page sees it: as it was written, of today's version, and ahead of a gesture that is still to be written. */
export function readQuery(): string {
  return pending ?? upgradeQuery(restoreQuery(queryOf(location)))
}

/** Whole address of this page with a query, where this page has its own. */
export function hrefWith(query: string): string {
  const { hash, href } = location
  return new URL(isBehindHash(hash) ? hashWith(query) : withQuery(location, query), href).href
}

/** Puts a query in the address: at once, so that a reload right after a click keeps it, or after a gesture's pause. */
export function writeQuery(query: string, entering: Entering): void {
  if (entering === 'gesture') {
    if (pending === null) setTimeout(flushQuery, writeEvery)
    pending = query
  } else {
    // What a gesture has reached is part of what Back returns to.
    flushQuery()
    write(query, entering === 'replace')
  }
  announce()
}

/** Calls back whenever the query changes, by the page or by Back and Forward. */
export function onQueryChange(listener: () => void): () => void {
  const moved = (): void => {
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

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
 * Puts a query in the address. A step of a gesture replaces the entry of the history, at most five times a
 * second; anything else adds one, so that Back undoes it.
 */
export function writeQuery(query: string, isGesture: boolean): void {
  if (pending) clearTimeout(pending.timer)
  if (isGesture) {
    const timer = setTimeout(() => {
      write(query, true)
      pending = null
    }, writeEvery)
    pending = { query, timer }
  } else {
    pending = null
    write(query, false)
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

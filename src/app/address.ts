import { hashWith, queryOf, withQuery } from './addressQuery.ts'
import { beforePaint } from './beforePaint.ts'

/** Milliseconds between writes of one gesture: Safari refuses more than a hundred in ten seconds. */
const writeEvery = 200

/**
 * How a query enters the history: `push` adds an entry, so that Back undoes it; `replace` takes the place of
 * the current one; `gesture` does so too, at most five times a second.
 */
export type Entering = 'push' | 'replace' | 'gesture'

/** A query that the page has and the address not yet. */
interface Pending {
  readonly query: string
  readonly entering: Entering
}

const listeners = new Set<() => void>()
let pending: Pending | null = null

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

const flush = (due: Pending): void => {
  if (due !== pending) return
  pending = null
  write(due.query, due.entering !== 'push')
}

/** Query part of the address as the page sees it, ahead of a write that is still to come. */
export function readQuery(): string {
  return pending ? pending.query : queryOf(location)
}

/** Puts a query in the address. The page has it at once; the browser's own part of it can wait for the views. */
export function writeQuery(query: string, entering: Entering): void {
  // Of a gesture only the last step is written; nothing else may be lost.
  if (pending && pending.entering !== 'gesture') flush(pending)
  const due = { query, entering }
  pending = due
  if (entering === 'gesture') setTimeout(() => flush(due), writeEvery)
  else beforePaint(() => flush(due))
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

import { statementFragment } from '#selection/pageUrl.ts'
import { queryOf, withQuery } from './addressQuery.ts'

const listeners = new Set<() => void>()

/** Letters of the statement that the address carries in its fragment, which no server is sent; null where it has none. */
export function readTravelling(): string | null {
  const { hash } = location
  return hash.startsWith(statementFragment) ? hash.slice(statementFragment.length) : null
}

/** Calls back whenever another statement comes in the address, or is let go. */
export function onTravelling(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('hashchange', listener)
  }
}

/** Takes the statement out of the address: it was opened, or is not wanted. */
export function letTravellingGo(): void {
  const { pathname } = location
  history.replaceState(null, '', withQuery({ pathname, hash: '' }, queryOf(location)))
  for (const listener of listeners) listener()
}

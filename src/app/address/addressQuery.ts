import { queryFragment } from '#selection/pageUrl.ts'

/** Whether the query stands behind the hash, where pages opened from disk may have to put it. */
export function isBehindHash(hash: string): boolean {
  return hash.startsWith(queryFragment)
}

/** Whether the hash is the rest of a query that mail wrote in HTML: `&#38;` has the sign that begins one. */
const isCutOff = (hash: string): boolean => /^#(?:\d+|x[\da-f]+)(?:;|%3B)/i.test(hash)

/**
 * Query of an address, without its question mark; one behind the hash holds over one before it. A query that its
 * code points cut in two is whole again.
 */
export function queryOf({ search, hash }: { readonly search: string; readonly hash: string }): string {
  if (isBehindHash(hash)) return hash.slice(queryFragment.length)
  return search.replace(/^\?/, '') + (isCutOff(hash) ? hash : '')
}

/** Address with a query before its hash; one that stood behind the hash gives way to it. */
export function withQuery(
  { pathname, hash }: { readonly pathname: string; readonly hash: string },
  query: string,
): string {
  return `${pathname}${query ? `?${query}` : ''}${isBehindHash(hash) || isCutOff(hash) ? '' : hash}`
}

/** The hash that carries a query; an empty one still holds over whatever the address had before it. */
export function hashWith(query: string): string {
  return `${queryFragment}${query}`
}

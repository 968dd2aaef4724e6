/**
 * Every key of the address, in the query or, on a page from disk that may not change its query, behind
 * `queryFragment`. A key that is not here belongs to others: it is ignored, and kept.
 *
 * A value stands here as long as links with it may exist, that is for good.
 */
export const pageKeys = {
  /** Version of the address; one without it is of version 1. */
  version: 'v',
  /** Id of the statement that is open; absent for the shipped one. */
  statement: 's',
  /** Id of the statement that it is compared with. */
  compared: 'c',
  /** The one change that a comparison shows: `added`, `dropped` or `kept`; absent for all. */
  change: 'show',
  /** Chosen ids or codes of a dimension, between commas. */
  initiative: 'i',
  partner: 'p',
  forum: 'f',
  theme: 't',
  /** Chosen period: first and last day, `2024-03-01..2024-09-30`. */
  period: 'd',
  /** Words that are searched for. */
  text: 'q',
  /** Reference list that absences are read against. */
  reference: 'n',
  /** Centring of the map, `pacific`; absent for the Atlantic. */
  map: 'map',
  /** What is chosen of the series of all statements, see `readSeries`; absent where it is not shown. */
  series: 'series',
  /** The one view that is shown alone. */
  view: 'view',
  /** Id of the slide that is shown, or `firstSlide`; absent on the dashboard. */
  slide: 'present',
  /** Session of the presentation, in the window of its presenter. */
  presenter: 'presenter',
} as const

/** A key of the address. */
export type PageKey = (typeof pageKeys)[keyof typeof pageKeys]

const known: ReadonlySet<string> = new Set(Object.values(pageKeys))

/** Whether a key of an address is one of the page's. */
export function isPageKey(key: string): key is PageKey {
  return known.has(key)
}

/** Keys that mailings, advertisements and social networks add to every link to see who follows it. */
const trackers =
  /^(?:utm_.+|_{1,2}hs.*|mc_[ce]id|(?:fb|g|d|y|tt|tw)clid|gclsrc|[gw]braid|msclkid|li_fat_id|igsh(?:id)?|mkt_tok|_g[al])$/i

/** What the fragment begins with when it carries the query. */
export const queryFragment = '#?'

/** What the fragment begins with when it carries a statement, see `packStatement`. */
export const statementFragment = '#statement='

/** Value of the slide's key for whichever slide comes first in the deck. */
export const firstSlide = 'first'

/** Makes a query of the next version from one of the version before; the key of the version is not in it. */
export type UrlUpgrade = (query: string) => string

/** What leads from version 1 to 2, from 2 to 3 and so on: the address has had one version so far. */
const shippedUpgrades: readonly UrlUpgrade[] = []

/** Parts of a query, `key=value`, in their order; its question mark may be there. */
export function partsOf(query: string): readonly string[] {
  return query.replace(/^\?/, '').split('&').filter(Boolean)
}

/** Key of a part of a query, which may have no value. */
export function keyOfPart(part: string): string {
  return part.split('=', 1)[0] ?? ''
}

/** Decodes a value of a query; what is encoded wrongly stays as it is. */
export function decodeValue(raw: string): string {
  try {
    return decodeURIComponent(raw.replace(/\+/g, ' '))
  } catch {
    return raw
  }
}

/** Value of a key, the first where it stands twice; null where it does not stand. */
export function readKey(query: string, key: PageKey): string | null {
  const part = partsOf(query).find((one) => keyOfPart(one) === key)
  return part === undefined ? null : decodeValue(part.slice(key.length + 1))
}

/** The query with another value for a key, at its end; without the key for null. */
export function withKey(query: string, key: PageKey, value: string | null): string {
  const others = partsOf(query).filter((part) => keyOfPart(part) !== key)
  return [...others, ...(value === null ? [] : [`${key}=${encodeURIComponent(value)}`])].join('&')
}

/** The query without what is none of the page's. */
export function ownParts(query: string): string {
  return partsOf(query)
    .filter((part) => isPageKey(keyOfPart(part)))
    .join('&')
}

/** The version of a query, from 1; null where its key names none that is known. */
const versionOf = (query: string, newest: number): number | null => {
  const value = readKey(query, pageKeys.version) ?? '1'
  const version = /^[1-9]\d*$/.test(value) ? Number(value) : Number.NaN
  return version <= newest ? version : null
}

/** The query with its version, which is not said of version 1 and of a query that holds nothing. */
const stamped = (query: string, version: number): string =>
  query === '' || version === 1 ? query : withKey(query, pageKeys.version, String(version))

/**
 * A query of any version as one of today's. One of today's stays as it is, so that doing it twice does no
 * harm; so does one of a version that is not known, which is read as far as it is understood.
 *
 * @param upgrades what leads from each version to the next, from version 1
 */
export function upgradeQuery(query: string, upgrades: readonly UrlUpgrade[] = shippedUpgrades): string {
  const newest = upgrades.length + 1
  const version = versionOf(query, newest)
  if (version === null || version === newest) return query
  const old = withKey(query, pageKeys.version, null)
  const upgraded = upgrades.slice(version - 1).reduce((read, upgrade) => upgrade(read), old)
  return stamped(upgraded, newest)
}

/** What an address asks for and does not get on this page. */
export interface Unmet {
  /** A version of the address that is not known, as it was given. */
  readonly version: string | null
  /** A statement other than the one that is open. */
  readonly statement: string | null
  /** Keys that are none of the page's, each once in the order of the address; those of trackers are left out. */
  readonly keys: readonly string[]
}

const foreignKeys = (query: string): readonly string[] => {
  const keys = partsOf(query).map((part) => decodeValue(keyOfPart(part)))
  return [...new Set(keys)].filter((key) => key !== '' && !isPageKey(key) && !trackers.test(key))
}

/** What a query asks for and does not get. @param open id of the statement that is shown */
export function readUnmet(query: string, open: string): Unmet {
  const isKnown = versionOf(query, shippedUpgrades.length + 1) !== null
  const statement = readKey(query, pageKeys.statement)
  return {
    version: isKnown ? null : readKey(query, pageKeys.version),
    statement: statement === open ? null : statement,
    keys: foreignKeys(query),
  }
}

/**
 * A query that says what it is: of today's version, about the statement that is open.
 *
 * @param open id of the statement that is shown, null for the shipped one
 */
export function settleQuery(
  query: string,
  open: string | null,
  upgrades: readonly UrlUpgrade[] = shippedUpgrades,
): string {
  const versioned = stamped(withKey(query, pageKeys.version, null), upgrades.length + 1)
  // Kept where it stands: an address that already names the statement does not change with every click.
  return readKey(versioned, pageKeys.statement) === open
    ? versioned
    : withKey(versioned, pageKeys.statement, open)
}

const key = 'statement-atlas.presenting'

/** What `keepPresenting` kept in this tab, as parsed JSON; null where there is nothing or it may not be read. */
export function keptPresenting(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps the state of a presentation in this tab, so that loading the page again goes on with it. */
export function keepPresenting(state: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(state))
  } catch {
    // The other window may still know it.
  }
}

/** Forgets the presentation of this tab: the next one begins anew. */
export function forgetPresenting(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

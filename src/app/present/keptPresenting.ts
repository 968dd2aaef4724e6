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

const beforeKey = 'statement-atlas.before-presenting'

/** Keeps what was chosen when presenting began, for this tab and until it ends. */
export function keepBefore(query: string): void {
  try {
    sessionStorage.setItem(beforeKey, query)
  } catch {
    // Then ending after the page was loaded again leaves nothing chosen.
  }
}

/** What was chosen when presenting began; an empty query where that is not known. */
export function keptBefore(): string {
  try {
    return sessionStorage.getItem(beforeKey) ?? ''
  } catch {
    return ''
  }
}

/** Forgets what was chosen: presenting is over. */
export function forgetBefore(): void {
  try {
    sessionStorage.removeItem(beforeKey)
  } catch {
    // Nothing was kept.
  }
}

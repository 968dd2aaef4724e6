import { atRest } from '#ui/shared/atRest.ts'
import { hasEmbeddedFiles } from './readEmbeddedFile.ts'

/** Milliseconds between looks for a newer version by a page that stays open. */
const lookEvery = 3_600_000

let registration: ServiceWorkerRegistration | null = null
let isStarted = false
let isReady = false
let isAskedFor = false
let isRefused = false
const listeners = new Set<() => void>()

const announce = (): void => {
  // The first worker of all is said to wait for a moment, too, though there is none to wait for.
  isReady = Boolean(registration?.waiting && registration.active)
  for (const listener of listeners) listener()
}

const refuse = (): void => {
  isRefused = true
  announce()
}

/** Every window of the page moves to the version that has taken over, once. */
const reloadOnTakeOver = (workers: ServiceWorkerContainer): void => {
  let isServed = workers.controller !== null
  let isReloading = false
  workers.addEventListener('controllerchange', () => {
    // The first worker to come serves the page that brought it: nothing has changed.
    const isFirst = !isServed && !isAskedFor
    isServed = true
    if (isFirst || isReloading) return
    isReloading = true
    location.reload()
  })
}

const lookForNewer = (kept: ServiceWorkerRegistration): void => {
  let last = Number.NEGATIVE_INFINITY
  const look = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - last < lookEvery) return
    last = Date.now()
    // Without a network there is nothing newer to be had.
    kept.update().catch(() => {})
  }
  document.addEventListener('visibilitychange', look)
  // Browsers look by themselves after a page was opened, but take their time.
  if (kept.active) look()
}

const register = async (): Promise<void> => {
  try {
    const workers = navigator.serviceWorker
    if (!workers) return refuse()
    reloadOnTakeOver(workers)
    const kept: ServiceWorkerRegistration | undefined = await workers.register('./sw.js')
    // What stands in for the browser's own, as in a test, may neither keep nor refuse.
    if (!kept) return
    registration = kept
    const follow = (): void =>
      kept.installing?.addEventListener('statechange', ({ target }) => {
        // A worker that cannot keep every file is thrown away: for want of room, or of a file.
        if ((target as ServiceWorker).state === 'redundant') isRefused = true
        announce()
      })
    kept.addEventListener('updatefound', follow)
    follow()
    lookForNewer(kept)
    announce()
  } catch {
    // Refused in a private window, in a frame or on a host without sw.js: the page works online as before.
    refuse()
  }
}

/**
 * Keeps the page for use without a network, once the reader has come to rest: all the copies that are fetched
 * for later would be in the way before. Does nothing where a page cannot be kept: over plain http, where it is
 * refused, when it was opened from disk or is a single file anyway.
 */
export async function keepForOffline(): Promise<void> {
  if (isStarted || hasEmbeddedFiles() || !/^https?:$/.test(location.protocol)) return
  isStarted = true
  await atRest()
  await register()
}

/** Whether this very page comes from the copies on this device. */
export function isKept(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller)
  } catch {
    return false
  }
}

/**
 * Whether the page works without a network: true once every file of a version is kept, false where none could be,
 * null while that is not known, and where there is nothing to keep.
 */
export function worksOffline(): boolean | null {
  if (registration?.active || isKept()) return true
  return isRefused ? false : null
}

/** Whether a newer version is there and waits. */
export function isUpdateReady(): boolean {
  return isReady
}

/** Calls back whenever `isUpdateReady` or `worksOffline` may have changed. */
export function onUpdateReady(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Lets the version that waits take over; every window then loads it. */
export function takeUpdate(): void {
  isAskedFor = true
  registration?.waiting?.postMessage('take over')
}

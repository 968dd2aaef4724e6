import { cacheNames, clientsClaim } from 'workbox-core'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope

/** Files kept when this version is installed, and those kept once they have been used: written by the build. */
declare const KEPT_AT_ONCE: Parameters<PrecacheController['precache']>[0]
declare const KEPT_ONCE_USED: readonly string[]

// A host that answers "Vary: Origin" would otherwise hide every module script from the page that asks for it.
const matchOptions = { ignoreVary: true }

const version = new PrecacheController()
version.strategy.matchOptions = matchOptions
version.precache(KEPT_AT_ONCE)
// The query of the page's address is the reader's selection: it is the same file for every selection.
const withoutQuery = ({ url }: { readonly url: URL }): URL[] => [
  new URL(url.pathname.replace(/\/$/, '/index.html'), url),
]
registerRoute(new PrecacheRoute(version, { cleanURLs: false, urlManipulation: withoutQuery }))

const onceUsed = new Set(KEPT_ONCE_USED.map((file) => new URL(file, self.location.href).href))
registerRoute(({ url }) => onceUsed.has(url.href), new CacheFirst({ matchOptions }))

self.addEventListener('activate', (event) => {
  const tidy = async (): Promise<void> => {
    const used = await caches.open(cacheNames.runtime)
    const outdated = (await used.keys()).filter(({ url }) => !onceUsed.has(url))
    await Promise.all(outdated.map((request) => used.delete(request)))
  }
  event.waitUntil(tidy())
})

// The very first visit is served from here on as well. A later version waits all the same: it takes over
// when no page of the old one is open, or when the reader asks for it.
clientsClaim()
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})

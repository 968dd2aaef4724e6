import { useSyncExternalStore } from 'react'
import { onUpdateReady, worksOffline } from '#app/data/keepForOffline.ts'
import { say } from '#messages/say.ts'

/** Says whether the page works without a network, once that is known. */
export function OfflineNote() {
  const isKept = useSyncExternalStore(onUpdateReady, worksOffline)
  return (
    <span className="offline-note" aria-live="polite">
      {isKept === null ? '' : say(isKept ? 'offline.kept' : 'offline.refused')}
    </span>
  )
}

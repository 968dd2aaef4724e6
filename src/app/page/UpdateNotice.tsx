import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { isUpdateReady, keepForOffline, onUpdateReady, takeUpdate } from '#app/data/keepForOffline.ts'
import { say } from '#messages/say.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import './update.css'

/** Keeps the page for use without a network, and offers a newer version once it has arrived. */
export function UpdateNotice() {
  const isReady = useSyncExternalStore(onUpdateReady, isUpdateReady)
  const [isDismissed, setDismissed] = useState(false)
  const files = useQueryClient().getQueryCache()
  // What the reader waits for comes first; the copies for later are fetched after it.
  const hasArrived = useIsFetching() === 0 && files.getAll().length > 0
  useEffect(() => {
    if (hasArrived && import.meta.env.PROD) keepForOffline()
  }, [hasArrived])
  return (
    <div className="update-notice" aria-live="polite">
      {isReady && !isDismissed ? (
        <Notice
          isQuiet
          words={say('update.ready')}
          action={{ label: say('update.reload'), act: takeUpdate }}
          dismiss={{ label: say('notice.dismiss'), act: () => setDismissed(true) }}
        />
      ) : null}
    </div>
  )
}

import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { isUpdateReady, keepForOffline, onUpdateReady, takeUpdate } from '#app/data/keepForOffline.ts'
import { loadFonts } from '#app/data/loadFonts.ts'
import { say } from '#messages/say.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import './update.css'

/**
 * Brings what the first screen does not wait for: the fonts, and the copies for use without a network. Offers a
 * newer version once it has arrived.
 */
export function UpdateNotice() {
  const isReady = useSyncExternalStore(onUpdateReady, isUpdateReady)
  const [isDismissed, setDismissed] = useState(false)
  const files = useQueryClient().getQueryCache()
  const hasArrived = useIsFetching() === 0 && files.getAll().length > 0
  useEffect(() => {
    if (!hasArrived) return
    void loadFonts()
    if (import.meta.env.PROD) void keepForOffline()
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

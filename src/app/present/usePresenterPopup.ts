import { useCallback, useState } from 'react'
import { readQuery } from '#app/address/address.ts'
import { withQuery } from '#app/address/addressQuery.ts'
import { pageKeys, withKey } from '#selection/pageUrl.ts'
import type { PresentPeer } from './presentChannel.ts'

/** Name of the window, by which it is found again after this page was loaded anew. */
const windowName = 'statement-atlas-presenter'

const size = 'popup,width=1180,height=760'

/** Opens the presenter's window, or brings it to the front; a browser may refuse to open one. */
export function usePresenterPopup(
  peer: PresentPeer,
  session: string,
): {
  readonly open: () => void
  /** Address of the presenter's window while the browser has refused to open it, else null. */
  readonly blocked: string | null
  readonly dismiss: () => void
} {
  const [blocked, setBlocked] = useState<string | null>(null)
  const open = useCallback(() => {
    if (peer.window && !peer.window.closed) {
      peer.window.focus()
      return
    }
    const address = withQuery(location, withKey(readQuery(), pageKeys.presenter, session))
    peer.window = window.open(address, windowName, size)
    setBlocked(peer.window ? null : address)
  }, [peer, session])
  const dismiss = useCallback(() => setBlocked(null), [])
  return { open, blocked, dismiss }
}

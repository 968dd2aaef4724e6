import type { PresentChannel } from '#deck/present/presentLink.ts'

const channelName = 'statement-atlas.present'

const openBroadcast = (hear: (data: unknown) => boolean): PresentChannel | null => {
  try {
    const channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', ({ data }) => hear(data))
    return { send: (data) => channel.postMessage(data), close: () => channel.close() }
  } catch {
    // Unknown to the browser, or refused together with storage.
    return null
  }
}

/** A page from disk has an origin that equals no other, its own included. */
const isOpaque = (): boolean => self.origin === 'null'

/** The other window where there is one: the one that opened this, or that this has opened. */
export interface PresentPeer {
  window: Window | null
}

/** From window to window. A page that was loaded again knows its other window by the first message from it. */
const openWindows = (hear: (data: unknown) => boolean, peer: PresentPeer): PresentChannel => {
  const listen = ({ data, source, origin }: MessageEvent): void => {
    if (!source || (!isOpaque() && origin !== self.origin)) return
    const known = peer.window && !peer.window.closed ? peer.window : null
    if (known && source !== known) return
    if (hear(data)) peer.window = source as Window
  }
  addEventListener('message', listen)
  return {
    send: (data) => peer.window?.postMessage(data, isOpaque() ? '*' : self.origin),
    close: () => removeEventListener('message', listen),
  }
}

/**
 * Opens the way to the other windows of a presentation: a broadcast within the browser, and where that may not
 * reach them, as between pages from disk, from window to window. A message that comes both ways is heard twice,
 * which changes nothing.
 */
export function presentChannel(hear: (data: unknown) => boolean, peer: PresentPeer): PresentChannel {
  const broadcast = openBroadcast(hear)
  if (broadcast && !isOpaque()) return broadcast
  const windows = openWindows(hear, peer)
  return {
    send: (data) => {
      broadcast?.send(data)
      windows.send(data)
    },
    close: () => {
      broadcast?.close()
      windows.close()
    },
  }
}

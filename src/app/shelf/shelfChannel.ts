/** The way to the other windows that have the shelf open: each hears of what another has changed. */
export interface ShelfChannel {
  readonly tell: () => void
  readonly close: () => void
}

const channelName = 'statement-atlas.shelf'
/** All that is said: whoever hears it reads for itself, and takes nothing from a message. */
const changed = 'changed'

/** Opens it; where the browser has none, other windows see a change when they look the next time. */
export function shelfChannel(onChange: () => void): ShelfChannel {
  try {
    const channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', ({ data }) => {
      if (data === changed) onChange()
    })
    return { tell: () => channel.postMessage(changed), close: () => channel.close() }
  } catch {
    // Unknown to the browser, or refused together with storage.
    return { tell: () => {}, close: () => {} }
  }
}

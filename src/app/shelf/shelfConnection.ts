import type { DeviceEvents, ShelfDevice } from './shelfDevice.ts'

/** Why the device is not written to. */
export type Unwritten = 'refused' | 'full' | 'outdated' | 'blocked'

/** Something done on the device: its value, or why it was not done. */
export type Done<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Unwritten }

/** The device as one window has it: it may be lost and found again, or taken over by a newer version of the page. */
export interface ShelfConnection {
  /** Does something on it, once more where the browser had closed it. */
  readonly use: <Value>(act: (device: ShelfDevice) => Promise<Value>) => Promise<Done<Value>>
}

/** Errors that are a fault of this program, not of the device. */
const isFault = (error: unknown): boolean =>
  !(error instanceof DOMException) || error.name === 'DataCloneError' || error.name === 'DataError'

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError'

/**
 * Connects to the device when it is first used.
 *
 * @param onChange the device has been taken away, or has come after all
 */
export function shelfConnection(
  open: (events: DeviceEvents) => Promise<ShelfDevice>,
  onChange: () => void,
): ShelfConnection {
  let opening: Promise<Done<ShelfDevice>> | null = null
  let isOutdated = false
  const refuse = (why: Unwritten): { ok: false; why: Unwritten } => ({ ok: false, why })
  const connect = (): Promise<Done<ShelfDevice>> => {
    if (isOutdated) return Promise.resolve(refuse('outdated'))
    opening ??= new Promise((resolve) => {
      let isWaiting = true
      const settle = (done: Done<ShelfDevice>): void => {
        if (isWaiting) resolve(done)
        else if (done.ok) {
          opening = Promise.resolve(done)
          onChange()
        }
        isWaiting = false
      }
      open({
        onOutdated: () => {
          isOutdated = true
          onChange()
        },
        // It may be long until the other window is closed: work goes on here meanwhile.
        onBlocked: () => settle(refuse('blocked')),
        onClosed: () => {
          opening = null
        },
      }).then(
        (device) => settle({ ok: true, value: device }),
        (error: unknown) => {
          isOutdated = error instanceof DOMException && error.name === 'VersionError'
          settle(refuse(isOutdated ? 'outdated' : 'refused'))
        },
      )
    })
    return opening
  }
  const use: ShelfConnection['use'] = async (act) => {
    for (const isLast of [false, true]) {
      const connected = await connect()
      if (!connected.ok) return connected
      try {
        return { ok: true, value: await act(connected.value) }
      } catch (error) {
        if (isFault(error)) throw error
        if (isFull(error)) return refuse('full')
        if (isOutdated) return refuse('outdated')
        // A phone takes the database away from a page that was long in the background.
        if (isLast) return refuse('refused')
        opening = null
      }
    }
    return refuse('refused')
  }
  return { use }
}

import type { ShelfDevice } from './shelfDevice.ts'

/** The part of `navigator.storage` that is used here; each call may be refused. */
export type Persistence = Pick<StorageManager, 'persist' | 'persisted'>

const note = 'asked to persist'

/**
 * Whether the browser may clear what is kept, as far as it says.
 *
 * @param mayAsk asks it not to, once on a device: some browsers ask the reader in turn, who is not asked again
 */
export async function mayBeCleared(
  device: ShelfDevice,
  persistence: Persistence | undefined,
  mayAsk: boolean,
): Promise<boolean> {
  try {
    if (!persistence) return true
    if (await persistence.persisted()) return false
    if (!mayAsk || (await device.readNote(note)) !== undefined) return true
    await device.writeNote(note, true)
    return !(await persistence.persist())
  } catch {
    return true
  }
}

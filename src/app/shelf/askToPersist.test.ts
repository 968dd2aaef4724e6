import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keptOf, listed, shelfWindows, until } from '#fixtures/shelfWindow.ts'

let open = shelfWindows().open
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  open = shelfWindows().open
})

describe('a browser that may clear what is kept', () => {
  const persistence = (granted: boolean) => ({
    persisted: vi.fn(async () => false),
    persist: vi.fn(async () => granted),
  })

  it('is asked once not to, with the first statement; its refusal is said', async () => {
    const refusing = persistence(false)
    const shelf = open({ persistence: refusing })
    await until(shelf, ({ isReady }) => isReady)
    expect(refusing.persist).not.toHaveBeenCalled()
    await shelf.keep(keptOf('one'))
    await until(shelf, ({ trouble }) => trouble?.kind === 'mayBeCleared')
    const again = open({ persistence: refusing })
    await again.keep(keptOf('two'))
    await until(again, ({ trouble }) => trouble?.kind === 'mayBeCleared')
    expect(refusing.persist).toHaveBeenCalledTimes(1)
  })

  it('that grants it says nothing', async () => {
    const granting = persistence(true)
    const shelf = open({ persistence: granting })
    await shelf.keep(keptOf('one'))
    await until(shelf, ({ trouble }) => granting.persist.mock.calls.length === 1 && trouble === null)
    expect(listed(shelf)).toEqual(['one'])
  })
})

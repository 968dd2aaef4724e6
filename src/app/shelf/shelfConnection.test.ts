import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deedsOf, doing, keptOf, listed, shelfWindows, until } from '#fixtures/shelfWindow.ts'
import { parseStatementText } from '#statement/statementFile.ts'
import { openShelfDevice, shelfName } from './shelfDevice.ts'

/** The database as another program has it. */
const raw = () => openDB(shelfName)

let open = shelfWindows().open
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  open = shelfWindows().open
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })

describe('a device that refuses', () => {
  it('leaves everything working in memory, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Not here', 'SecurityError')
      },
    })
    const shelf = open()
    await shelf.keep(keptOf('one'))
    await shelf.update('one', doing('a'))
    await shelf.rename('one', 'Grain')
    expect(shelf.read()).toMatchObject({
      trouble: { kind: 'refused' },
      entries: [{ id: 'one', title: 'Grain', corrections: 1, isOnDevice: false }],
    })
    expect((await shelf.toFile('one'))?.name).toBe('Grain.statement.json')
    await shelf.remove('one')
    expect(listed(shelf)).toEqual([])
    await shelf.restore('one')
    expect(await deedsOf(shelf)).toEqual(['a'])
    shelf.dismissTrouble()
    expect(shelf.read().trouble).toBeNull()
  })

  it('for want of room has the rest as soon as there is some', async () => {
    const shelf = open()
    await shelf.keep(keptOf('one'))
    const full = noRoom()
    await shelf.keep(keptOf('two'))
    await shelf.update('one', doing('a'))
    expect(shelf.read().trouble).toEqual({ kind: 'full' })
    expect(shelf.read().entries.map(({ isOnDevice }) => isOnDevice)).toEqual([false, false])
    full.mockRestore()
    await shelf.update('one', doing('b'))
    expect(shelf.read().trouble?.kind).not.toBe('full')
    expect(await deedsOf(open())).toEqual(['a', 'b'])
    expect(await deedsOf(open(), 'two')).toEqual([])
  })

  it('sets aside what another window wrote meanwhile', async () => {
    const [one, other] = [open(), open()]
    await one.keep(keptOf('one'))
    const full = noRoom()
    await one.update('one', doing('a'))
    full.mockRestore()
    await other.update('one', doing('b'))
    await one.update('one', doing('c'))
    expect(await deedsOf(open())).toEqual(['a', 'c'])
    expect(one.read().trouble).toMatchObject({ kind: 'overtaken', id: 'one' })
    expect(await (await raw()).getAll('aside')).toMatchObject([{ id: 'one', kept: { history: ['b'] } }])

    // It is listed from then on, saved as the statement it is, and deleted for good.
    const later = open()
    await until(later, ({ isReady }) => isReady)
    const [aside, ...more] = later.read().aside
    if (!aside) throw new Error('Nothing is set aside.')
    expect([aside, ...more]).toEqual([{ key: aside.key, id: 'one', title: 'Words of one', why: 'overtaken' }])
    const file = await later.asideToFile(aside.key)
    expect(file?.name).toBe('Words-of-one.statement.json')
    expect(parseStatementText(file?.text ?? '')).toMatchObject({
      ok: true,
      value: { metadata: { id: 'one' } },
    })
    await later.dropAside(aside.key)
    expect(later.read()).toMatchObject({ aside: [], entries: [{ id: 'one' }] })
    expect(await later.asideToFile(aside.key)).toBeNull()
  })

  it('lets a fault of the program be heard', async () => {
    const shelf = open()
    await shelf.keep(keptOf('one'))
    const fault = (): never => {
      throw new Error('A fault')
    }
    await expect(shelf.update('one', fault)).rejects.toThrow('A fault')
    expect((await deedsOf(shelf))?.length).toBe(0)
  })
})

describe('versions of the page', () => {
  it('make way for a newer one, which the older says, and nothing is lost', async () => {
    const shelf = open()
    await shelf.keep(keptOf('one'))
    const newer = await openDB(shelfName, 99)
    await until(shelf, ({ trouble }) => trouble?.kind === 'outdated')
    expect((await shelf.update('one', doing('a'))).history).toEqual(['a'])
    expect(shelf.read().entries).toMatchObject([{ id: 'one', isOnDevice: false }])
    expect((await shelf.toFile('one'))?.name).toBe('Words-of-one.statement.json')
    newer.close()
    const late = open()
    await late.keep(keptOf('two'))
    expect(late.read().trouble).toEqual({ kind: 'outdated' })
  })

  it('wait for no older one that does not let go, and write once it has', async () => {
    let letGo = (): void => {}
    const older = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const shelf = open({
      openDevice: async (events) => {
        events.onBlocked()
        await older
        return openShelfDevice(events)
      },
    })
    await shelf.keep(keptOf('one'))
    expect(shelf.read()).toMatchObject({ trouble: { kind: 'blocked' }, entries: [{ isOnDevice: false }] })
    letGo()
    await until(shelf, ({ entries }) => entries[0]?.isOnDevice === true)
    expect(shelf.read().trouble?.kind).not.toBe('blocked')
    expect(await deedsOf(open())).toEqual([])
  })

  it('find the database again that the browser had closed', async () => {
    const closing: (() => void)[] = []
    const shelf = open({
      openDevice: async (events) => {
        const device = await openShelfDevice(events)
        closing.push(device.close)
        return device
      },
    })
    await shelf.keep(keptOf('one'))
    closing[0]?.()
    await shelf.update('one', doing('a'))
    expect(closing).toHaveLength(2)
    expect(shelf.read().entries[0]?.isOnDevice).toBe(true)
    expect(await deedsOf(open())).toEqual(['a'])
  })
})

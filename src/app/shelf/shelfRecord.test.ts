import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { deedsOf, keptOf, listed, shelfWindows, until } from '#fixtures/shelfWindow.ts'
import { shelfName } from './shelfDevice.ts'

/** The database as another program has it. */
const raw = () => openDB(shelfName)

let open = shelfWindows().open
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  open = shelfWindows().open
})

describe('what cannot be read', () => {
  const spoil = async (kept: object): Promise<void> => {
    const database = await raw()
    const stored = await database.get('statements', 'one')
    await database.put('statements', { ...stored, kept: { ...stored.kept, ...kept } })
    database.close()
  }

  it('stays where it is, is said with its place, and can be saved', async () => {
    await open().keep(keptOf('one'))
    await spoil({ history: 3 })
    const shelf = open()
    expect(await shelf.open('one')).toBeNull()
    expect(shelf.read().trouble).toMatchObject({
      kind: 'unreadable',
      id: 'one',
      problem: { code: 'invalid', place: 'history' },
    })
    expect((await shelf.toFile('one'))?.text).toContain('"history": 3')
    expect(await (await raw()).get('statements', 'one')).toMatchObject({ kept: { history: 3 } })
    // Without its entry it stands beside the list, until it is deleted for good.
    await (await raw()).delete('entries', 'one')
    const later = open()
    await until(later, ({ isReady }) => isReady)
    const beside = { key: 'one', id: 'one', title: 'Words of one', why: 'unreadable' }
    expect(later.read()).toMatchObject({ entries: [], aside: [beside] })
    expect(await later.asideToFile('one')).toMatchObject({ name: 'one-kept.statement.json' })
    await later.dropAside('one')
    expect(later.read()).toMatchObject({ aside: [], trouble: null })
  })

  it('is not written over by the same text: it is set aside', async () => {
    await open().keep(keptOf('one'))
    await spoil({ version: 9 })
    const shelf = open()
    await shelf.keep(keptOf('one', { history: ['b'] }))
    expect(shelf.read().trouble).toMatchObject({ problem: { code: 'newerVersion' } })
    expect(await deedsOf(shelf)).toEqual(['b'])
    expect(await (await raw()).getAll('aside')).toMatchObject([{ id: 'one', kept: { version: 9 } }])
  })

  it('comes back as it was when its deletion is undone', async () => {
    await open().keep(keptOf('one'))
    await spoil({ history: 3 })
    const shelf = open()
    await shelf.remove('one')
    await shelf.restore('one')
    expect(await (await raw()).get('statements', 'one')).toMatchObject({ kept: { history: 3 } })
  })

  it('may be an entry of the list, which is made anew', async () => {
    await open().keep(keptOf('one'))
    const database = await raw()
    await database.put('entries', { id: 'one', title: 3 })
    database.close()
    const shelf = open()
    await shelf.keep(keptOf('two'))
    expect(listed(shelf)).toEqual(['one', 'two'])
  })
})

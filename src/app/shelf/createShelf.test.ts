import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Deeds,
  deeds,
  deedsOf,
  doing,
  keptOf,
  listed,
  shelfWindows,
  until,
} from '#fixtures/shelfWindow.ts'
import { parseStatementText } from '#statement/statementFile.ts'
import type { Shelf, WorkDoor } from './shelf.ts'

let open = shelfWindows().open
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  open = shelfWindows().open
})

describe('a shelf', () => {
  it('keeps statements beyond the page, lists the last opened first, and says what is listed of each', async () => {
    const shelf = open()
    await shelf.keep(keptOf('one', { openedAt: 1 }))
    await shelf.keep(keptOf('two', { openedAt: 2 }))
    expect(listed(shelf)).toEqual(['two', 'one'])
    await shelf.update('one', doing('a'))
    const later = open()
    expect(await later.open('one')).toEqual({ ...keptOf('one', { history: ['a'] }), openedAt: 104 })
    expect(listed(later)).toEqual(['one', 'two'])
    expect(later.read()).toMatchObject({ isReady: true, trouble: { kind: 'mayBeCleared' } })
    expect(later.read().entries[0]).toEqual({
      id: 'one',
      title: 'Words of one',
      kind: 'speech',
      wording: null,
      date: { start: '2024-01-09', end: '2024-01-09', precision: 'day', candidates: [] },
      issuers: ['AAA'],
      named: ['BBB'],
      inConflict: ['CCC'],
      corrections: 1,
      openedAt: 104,
      revision: 103,
      basis: '',
      isOnDevice: true,
    })
    expect(await later.open('three')).toBeNull()
  })

  it('lists anew what was listed while something else counted in all statements', async () => {
    let basis = ''
    const more: Deeds[number][] = []
    const work: WorkDoor<Deeds> = {
      ...deeds,
      basis: () => basis,
      apply: (extracted, done) => deeds.apply(extracted, [...done, ...more]),
    }
    const shelf = open({ work })
    await shelf.keep(keptOf('one'))
    basis = 'other'
    more.push('a')
    const later = open({ work })
    await until(later, ({ isReady }) => isReady)
    expect(later.read().entries[0]).toMatchObject({ corrections: 1, basis: 'other', revision: 101 })
    const again = open({ work })
    await until(again, ({ isReady }) => isReady)
    expect(again.read().entries).toEqual(later.read().entries)
  })

  it('gives another title, which a person entered, and none that is empty', async () => {
    const shelf = open()
    await shelf.keep(keptOf('one'))
    await shelf.rename('one', '  Grain\n and ports ')
    await shelf.rename('one', ' ')
    expect(shelf.read().entries[0]?.title).toBe('Grain and ports')
    expect((await shelf.open('one'))?.extracted.origins.title).toEqual({ by: 'entered' })
  })

  it('keeps what a person did when the same text is read again', async () => {
    const shelf = open()
    await shelf.keep(keptOf('one', { history: ['a'] }))
    await shelf.rename('one', 'Grain and ports')
    expect(await shelf.keep(keptOf('one', { history: ['b'], openedAt: 9 }))).toMatchObject({
      history: ['a', 'b'],
      openedAt: 9,
      extracted: { metadata: { title: 'Grain and ports' } },
    })
    expect(listed(shelf)).toEqual(['one'])
  })

  it('makes a statement file with what was done, and called by the title', async () => {
    const shelf = open()
    await shelf.keep(keptOf('one', { history: ['a', 'b'] }))
    await shelf.rename('one', 'Grain: “ports”')
    const file = await shelf.toFile('one')
    expect(file?.name).toBe('Grain-ports.statement.json')
    const read = parseStatementText(file?.text ?? '')
    expect(read.ok && read.value.corrections).toHaveLength(2)
    expect(read.ok && read.value.metadata.title).toBe('Grain: “ports”')
    expect(await shelf.toFile('two')).toBeNull()
  })

  it('deletes with undo, also beside a text that was read again meanwhile', async () => {
    const shelf = open()
    await shelf.keep(keptOf('one', { history: ['a'] }))
    await shelf.remove('one')
    expect(listed(shelf)).toEqual([])
    expect(await open().open('one')).toBeNull()
    await shelf.restore('one')
    expect(await deedsOf(shelf)).toEqual(['a'])
    await shelf.remove('one')
    // Deleted is deleted: nothing of it comes back with its text alone.
    expect((await shelf.keep(keptOf('one', { history: ['b'] }))).history).toEqual(['b'])
    await shelf.restore('one')
    await shelf.restore('one')
    expect(await deedsOf(shelf)).toEqual(['a', 'b'])
  })

  it('has a statement again that was deleted while it is worked on', async () => {
    const [one, other] = [open(), open()]
    await one.keep(keptOf('one', { history: ['a'] }))
    await other.remove('one')
    await one.update('one', doing('b'))
    expect(await deedsOf(other)).toEqual(['a', 'b'])
    await expect(one.update('never', doing('c'))).rejects.toThrow('not on the shelf')
  })
})

describe('a look at a statement', () => {
  it('leaves the list as it is, and has what another window wrote', async () => {
    const [one, other] = [open(), open()]
    await one.keep(keptOf('one', { openedAt: 1 }))
    await one.keep(keptOf('two', { openedAt: 2 }))
    await other.update('one', doing('a'))
    expect(await one.look('one')).toEqual(keptOf('one', { history: ['a'], openedAt: 1 }))
    expect(listed(one)).toEqual(['two', 'one'])
    expect(await one.look('three')).toBeNull()
  })
})

describe('two windows', () => {
  it('hear of each other', async () => {
    const [one, other] = [open(), open()]
    await one.keep(keptOf('one'))
    await until(other, ({ entries }) => entries.length === 1)
    await other.update('one', doing('a'))
    await until(one, ({ entries }) => entries[0]?.corrections === 1)
    expect(await one.look('one')).toEqual(keptOf('one', { history: ['a'] }))
  })

  it('that write in turn, or at once, lose nothing', async () => {
    const step = fc.record({
      window: fc.nat(1),
      act: fc.constantFrom('update', 'keep', 'rename', 'open', 'file'),
      isAwaited: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        globalThis.indexedDB = new IDBFactory()
        const windows = shelfWindows()
        const pair = [windows.open(), windows.open()]
        await pair[0]?.keep(keptOf('one'))
        const waiting: Promise<unknown>[] = []
        const done: string[] = []
        for (const [index, { window, act, isAwaited }] of steps.entries()) {
          const shelf = pair[window] as Shelf<Deeds>
          const deed = `deed ${index}`
          if (act === 'update' || act === 'keep') done.push(deed)
          const work = {
            update: () => shelf.update('one', doing(deed)),
            keep: () => shelf.keep(keptOf('one', { history: [deed] })),
            rename: () => shelf.rename('one', deed),
            open: () => shelf.open('one'),
            file: () => shelf.toFile('one'),
          }[act]()
          waiting.push(work)
          if (isAwaited) await work
        }
        await Promise.all(waiting)
        for (const shelf of pair) expect([...((await deedsOf(shelf)) ?? [])].sort()).toEqual(done.sort())
      }),
      { numRuns: 40 },
    )
  })
})

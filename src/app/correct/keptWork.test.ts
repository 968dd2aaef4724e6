import { expect, it } from 'vitest'
import type { KeptStorage } from '#app/data/keptFile.ts'
import { addTerm } from '#work/ownTerms.ts'
import { recordWork, undoWork, untouched, type WorkHistory } from '#work/workHistory.ts'
import { createKeptWork } from './keptWork.ts'
import { workKey } from './workKey.ts'

const label = { code: 'addTerm', words: 'calm', places: 1 } as const
const withTerm =
  (text: string) =>
  (history: WorkHistory): WorkHistory =>
    recordWork(history, addTerm(history.now, { text, kind: 'theme', entity: 'peace' }), label)
const termsOf = ({ now }: WorkHistory): readonly string[] => now.ownTerms.map(({ text }) => text)

/** Some tabs of one device: what one writes, the others hear of. */
const makeDevice = () => {
  const items = new Map<string, string>()
  const tabs: { listener: ((key: string | null) => void) | null }[] = []
  const state = { isRefused: false, tabs }
  const openTab = (beginning?: WorkHistory) => {
    const tab: (typeof tabs)[number] = { listener: null }
    tabs.push(tab)
    const tell = (key: string): void => {
      for (const other of tabs) if (other !== tab) other.listener?.(key)
    }
    const storage: KeptStorage = {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, text) => {
        items.set(key, text)
        tell(key)
      },
      removeItem: (key) => {
        items.delete(key)
        tell(key)
      },
    }
    const device: Parameters<typeof createKeptWork>[1] = {
      open: () => {
        if (state.isRefused) throw new Error('Refused.')
        return storage
      },
      onChange: (listener) => {
        tab.listener = listener
      },
    }
    return createKeptWork('speech', device, beginning)
  }
  return { items, state, openTab }
}

it('keeps what was done, to be taken back after the page was loaded anew', () => {
  const { openTab, items } = makeDevice()
  openTab().change(withTerm('calm'))
  const again = openTab()
  expect(termsOf(again.read())).toEqual(['calm'])
  again.change(undoWork)
  expect(termsOf(openTab().read())).toEqual([])
  expect(openTab().read().future).toHaveLength(1)
  openTab().change(() => untouched)
  expect(items.size).toBe(0)
})

it('loses nothing of two tabs that write in turn, and tells each of the other', () => {
  const { openTab } = makeDevice()
  const [one, other] = [openTab(), openTab()]
  let told = 0
  const stop = other.subscribe(() => {
    told += 1
  })
  one.change(withTerm('calm'))
  other.change(withTerm('quiet'))
  one.change(withTerm('still'))
  expect(termsOf(one.read())).toEqual(['calm', 'quiet', 'still'])
  expect(other.read()).toEqual(one.read())
  expect(told).toBe(3)
  stop()
  one.change(undoWork)
  expect(told).toBe(3)
  expect(termsOf(other.read())).toEqual(['calm', 'quiet'])
})

it('goes on in memory where the device keeps nothing, and says so', () => {
  const { openTab, state } = makeDevice()
  const store = openTab()
  expect(store.isOnDevice()).toBe(true)
  state.isRefused = true
  store.change(withTerm('calm'))
  store.change(withTerm('quiet'))
  expect(store.isOnDevice()).toBe(false)
  expect(termsOf(store.read())).toEqual(['calm', 'quiet'])
})

it('sets aside what it cannot read, and begins anew', () => {
  const { openTab, items } = makeDevice()
  items.set(workKey('speech'), '{')
  const store = openTab()
  expect(store.read()).toEqual(untouched)
  store.change(withTerm('calm'))
  expect(items.get(`${workKey('speech')}.unreadable-1`)).toBe('{')
  expect(termsOf(openTab().read())).toEqual(['calm'])
})

it('begins with what a file brings along, until something is done on this device, and is not lost by undoing that', () => {
  const { openTab } = makeDevice()
  const brought = withTerm('calm')(untouched)
  const begun = { ...untouched, now: brought.now }
  expect(openTab(begun).read()).toEqual(begun)
  const store = openTab(begun)
  store.change(withTerm('quiet'))
  store.change(undoWork)
  expect(termsOf(openTab(begun).read())).toEqual(['calm'])
  store.change(() => untouched)
  expect(openTab(begun).read()).toEqual(untouched)
})

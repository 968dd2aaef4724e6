import { beforeEach, describe, expect, it } from 'vitest'
import type { KeptStorage } from '#app/data/keptFile.ts'
import type { DeckDone } from '#deck/deckDone.ts'
import { parseDeckText, writeDeckFile } from '#deck/deckFile.ts'
import type { KeptDeck, KeptSlide } from '#deck/keptSlide.ts'
import { createDeckStore, type DeckStore } from './deckStore.ts'
import { deckKey } from './keptDeck.ts'

const slide = (id: string): KeptSlide => ({
  id,
  headline: id,
  link: '',
  lead: 'map',
  sentence: null,
  note: '',
  basis: '',
})
const deck: KeptDeck = [slide('one'), slide('two')]
const shorter = deck.slice(1)
const done = (number: number): DeckDone => ({ code: 'edited', values: { number } })
const key = deckKey('speech')
const textOf = (slides: KeptDeck): string => writeDeckFile({ statement: 'speech', slides: [...slides] })

/** A device whose storage can be refused, full, or have room for so many characters only. */
class Device implements KeptStorage {
  readonly items = new Map<string, string>()
  isRefused = false
  isFull = false
  room = Number.POSITIVE_INFINITY

  getItem(name: string): string | null {
    return this.items.get(name) ?? null
  }

  setItem(name: string, text: string): void {
    const others = [...this.items].filter(([other]) => other !== name)
    const taken = others.reduce((sum, [, kept]) => sum + kept.length, 0)
    if (this.isFull || taken + text.length > this.room)
      throw new DOMException('No room', 'QuotaExceededError')
    this.items.set(name, text)
  }

  removeItem(name: string): void {
    this.items.delete(name)
  }
}

let device: Device
const open = (): DeckStore =>
  createDeckStore('speech', () => {
    if (device.isRefused) throw new DOMException('Not here', 'SecurityError')
    return device
  })
const keptIds = (): string[] | null => {
  const text = device.getItem(key)
  const result = text === null ? null : parseDeckText(text, 'speech')
  return result?.ok ? result.value.slides.map(({ id }) => id) : null
}

beforeEach(() => {
  device = new Device()
})

describe('the store of a deck', () => {
  it('keeps every change at once and takes each back', () => {
    const store = open()
    expect(store.read()).toEqual({ kept: null, isOnDevice: true, past: [], trouble: null })
    store.change(deck, done(1))
    expect(keptIds()).toEqual(['one', 'two'])
    store.change(shorter, done(2))
    expect(keptIds()).toEqual(['two'])
    expect(store.read().past.map(({ label }) => label)).toEqual([done(1), done(2)])
    store.undo()
    expect(store.read().kept).toBe(deck)
    expect(keptIds()).toEqual(['one', 'two'])
    store.undo()
    store.undo()
    expect(store.read()).toMatchObject({ kept: null, past: [] })
    expect(device.getItem(key)).toBeNull()
  })

  it('is there again after the page was left', () => {
    open().change(deck, done(1))
    expect(open().read().kept).toEqual(deck)
  })

  it('tells its listeners, and follows another window', () => {
    const store = open()
    let heard = 0
    const quit = store.subscribe(() => {
      heard += 1
    })
    store.change(deck, done(1))
    device.setItem(key, textOf(shorter))
    store.reread()
    expect(heard).toBe(2)
    // Taking back a change of this window would undo one of the other.
    expect(store.read()).toMatchObject({ kept: shorter, past: [] })
    quit()
    store.undo()
    store.change(null, { code: 'reset', values: {} })
    expect(heard).toBe(2)
  })

  it('lasts as long as the page where storage is refused, and says so with the first change', () => {
    device.isRefused = true
    const store = open()
    expect(store.read()).toMatchObject({ kept: null, isOnDevice: false, trouble: null })
    store.change(deck, done(1))
    expect(store.read()).toMatchObject({ kept: deck, isOnDevice: false, trouble: { kind: 'refused' } })
    store.dismissTrouble()
    store.change(shorter, done(2))
    expect(store.read()).toMatchObject({ kept: shorter, trouble: null })
    store.reread()
    expect(store.read().kept).toBe(shorter)
  })

  it('says when there is no room, and when there is again', () => {
    const store = open()
    store.change(deck, done(1))
    device.isFull = true
    store.change(shorter, done(2))
    expect(store.read()).toMatchObject({ kept: shorter, isOnDevice: false, trouble: { kind: 'full' } })
    device.isFull = false
    store.change(deck, done(3))
    expect(store.read()).toMatchObject({ kept: deck, isOnDevice: true, trouble: null })
  })
})

describe('what can be undone', () => {
  it('is the last hundred changes, and no more', () => {
    const store = open()
    const decks = Array.from({ length: 103 }, (_, index) => [slide(`slide-${index}`)])
    for (const [index, next] of decks.entries()) store.change(next, done(index))
    expect(store.read().past.map(({ label }) => label)).toEqual(
      decks.slice(3).map((_, index) => done(index + 3)),
    )
    for (let undone = 0; undone < 103; undone += 1) store.undo()
    expect(store.read()).toMatchObject({ kept: decks[2], past: [] })
    expect(keptIds()).toEqual(['slide-2'])
  })
})

describe('a kept deck that cannot be read', () => {
  const broken = '{"format": "statement-atlas/deck", "version": 1, "statement": "speech", "slides": 3}'

  it('is reported, set aside once, and left until something takes its place', () => {
    device.setItem(key, broken)
    const store = open()
    open()
    expect(store.read()).toMatchObject({
      kept: null,
      trouble: { kind: 'unreadable', text: broken, problem: { place: 'slides' } },
    })
    expect(device.getItem(key)).toBe(broken)
    store.change(deck, done(1))
    expect(keptIds()).toEqual(['one', 'two'])
    expect(device.getItem(`${key}.unreadable-1`)).toBe(broken)
    expect(device.items.size).toBe(2)
    expect(store.read().trouble?.kind).toBe('unreadable')
  })

  it('takes no place of an earlier one', () => {
    device.setItem(`${key}.unreadable-1`, 'earlier')
    device.setItem(key, broken)
    open()
    expect(device.getItem(`${key}.unreadable-1`)).toBe('earlier')
    expect(device.getItem(`${key}.unreadable-2`)).toBe(broken)
  })

  it('is not written over nor taken away while there is no second copy of it, though there would be room', () => {
    const long = `${broken}${' '.repeat(2000)}`
    device.setItem(key, long)
    // Room for it or for another deck in its place, not for two of it.
    device.room = long.length + 100
    expect(textOf(deck).length).toBeLessThan(device.room)
    const store = open()
    for (const kept of [deck, shorter, null]) {
      store.change(kept, done(1))
      expect(device.getItem(key)).toBe(long)
      expect(store.read()).toMatchObject({ kept, isOnDevice: false })
    }
    expect(store.read().trouble).toMatchObject({ kind: 'full' })
    expect([...device.items.keys()]).toEqual([key])
    device.room = 2 * device.room
    store.change(shorter, done(1))
    expect(keptIds()).toEqual(['two'])
    expect(device.getItem(`${key}.unreadable-1`)).toBe(long)
  })

  it('is as safe where another window wrote it after the store was made', () => {
    const store = open()
    store.change(deck, done(1))
    device.setItem(key, broken)
    device.room = broken.length
    store.change(shorter, done(2))
    expect(device.getItem(key)).toBe(broken)
    expect(store.read().isOnDevice).toBe(false)
  })

  it('may be the deck of another statement', () => {
    device.setItem(key, writeDeckFile({ statement: 'other', slides: [...deck] }))
    expect(open().read().trouble).toMatchObject({ problem: { code: 'otherStatement' } })
  })
})

describe('a deck that a file brings along', () => {
  it('holds until this device has one', () => {
    const begin = (): DeckStore => createDeckStore('speech', () => device, deck)
    expect(begin().read()).toMatchObject({ kept: deck, past: [], trouble: null })
    begin().change(shorter, done(1))
    expect(begin().read().kept).toEqual(shorter)
  })
})

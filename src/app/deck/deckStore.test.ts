import { beforeEach, describe, expect, it } from 'vitest'
import type { KeptStorage } from '#app/data/keptFile.ts'
import { type Deck, removeSlide, type Slide } from '#deck/deck.ts'
import { parseDeckText, writeDeckFile } from '#deck/deckFile.ts'
import { createDeckStore, type DeckStore } from './deckStore.ts'
import { deckKey } from './keptDeck.ts'

const slide = (id: string): Slide => ({
  id,
  label: id,
  headline: id,
  isRenamed: false,
  link: '',
  lead: 'map',
  sentence: null,
  note: '',
  basis: '',
})
const deck: Deck = [slide('one'), slide('two')]
const shorter = removeSlide(deck, 'one')
const key = deckKey('speech')
const textOf = (slides: Deck): string => writeDeckFile({ statement: 'speech', slides: [...slides] })

/** A device whose storage can be refused or full. */
class Device implements KeptStorage {
  readonly items = new Map<string, string>()
  isRefused = false
  isFull = false

  getItem(name: string): string | null {
    return this.items.get(name) ?? null
  }

  setItem(name: string, text: string): void {
    if (this.isFull) throw new DOMException('No room', 'QuotaExceededError')
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
    store.change(deck, 'first')
    expect(keptIds()).toEqual(['one', 'two'])
    store.change(shorter, 'second')
    expect(keptIds()).toEqual(['two'])
    expect(store.read().past.map(({ label }) => label)).toEqual(['first', 'second'])
    store.undo()
    expect(store.read().kept).toBe(deck)
    expect(keptIds()).toEqual(['one', 'two'])
    store.undo()
    store.undo()
    expect(store.read()).toMatchObject({ kept: null, past: [] })
    expect(device.getItem(key)).toBeNull()
  })

  it('is there again after the page was left', () => {
    open().change(deck, 'first')
    expect(open().read().kept).toEqual(deck)
  })

  it('tells its listeners, and follows another window', () => {
    const store = open()
    let heard = 0
    const quit = store.subscribe(() => {
      heard += 1
    })
    store.change(deck, 'first')
    device.setItem(key, textOf(shorter))
    store.reread()
    expect(heard).toBe(2)
    // Taking back a change of this window would undo one of the other.
    expect(store.read()).toMatchObject({ kept: shorter, past: [] })
    quit()
    store.undo()
    store.change(null, 'reset')
    expect(heard).toBe(2)
  })

  it('lasts as long as the page where storage is refused, and says so with the first change', () => {
    device.isRefused = true
    const store = open()
    expect(store.read()).toMatchObject({ kept: null, isOnDevice: false, trouble: null })
    store.change(deck, 'first')
    expect(store.read()).toMatchObject({ kept: deck, isOnDevice: false, trouble: { kind: 'refused' } })
    store.dismissTrouble()
    store.change(shorter, 'second')
    expect(store.read()).toMatchObject({ kept: shorter, trouble: null })
    store.reread()
    expect(store.read().kept).toBe(shorter)
  })

  it('says when there is no room, and when there is again', () => {
    const store = open()
    store.change(deck, 'first')
    device.isFull = true
    store.change(shorter, 'second')
    expect(store.read()).toMatchObject({ kept: shorter, isOnDevice: false, trouble: { kind: 'full' } })
    device.isFull = false
    store.change(deck, 'third')
    expect(store.read()).toMatchObject({ kept: deck, isOnDevice: true, trouble: null })
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
    store.change(deck, 'first')
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

  it('is not written over while there is no second copy of it', () => {
    device.setItem(key, broken)
    device.isFull = true
    const store = open()
    store.change(deck, 'first')
    expect(device.getItem(key)).toBe(broken)
    expect(store.read()).toMatchObject({ kept: deck, isOnDevice: false, trouble: { kind: 'full' } })
  })

  it('may be the deck of another statement', () => {
    device.setItem(key, writeDeckFile({ statement: 'other', slides: [...deck] }))
    expect(open().read().trouble).toMatchObject({ problem: { code: 'otherStatement' } })
  })
})

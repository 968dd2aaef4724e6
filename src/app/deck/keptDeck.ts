import type { Deck } from '#deck/deck.ts'
import { parseDeckText, writeDeckFile } from '#deck/deckFile.ts'
import type { Problem } from '#statement/problem.ts'

/** The part of the browser's storage that is used here; each call may throw. */
export type DeckStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What this device has kept of a deck. */
export type KeptDeck =
  | { readonly kind: 'none' | 'refused' }
  | { readonly kind: 'deck'; readonly deck: Deck }
  | {
      readonly kind: 'unreadable'
      readonly text: string
      readonly problem: Problem
      /** Whether there is a second copy of it, so that another deck may take its place. */
      readonly isSetAside: boolean
    }

/** Key under which the deck of a statement is kept. */
export function deckKey(statement: string): string {
  return `statement-atlas.deck.${statement}`
}

/** Copies a text to the first free key beside its own, unless it is there already. */
const setAside = (storage: DeckStorage, key: string, text: string): boolean => {
  try {
    for (let number = 1; ; number += 1) {
      const aside = `${key}.unreadable-${number}`
      const there = storage.getItem(aside)
      if (there === text) return true
      if (there !== null) continue
      storage.setItem(aside, text)
      return true
    }
  } catch {
    return false
  }
}

/** Reads the kept deck of a statement. One that cannot be read is copied to another key and left where it is. */
export function readKeptDeck(open: () => DeckStorage, statement: string): KeptDeck {
  const key = deckKey(statement)
  try {
    const storage = open()
    const text = storage.getItem(key)
    if (text === null) return { kind: 'none' }
    const result = parseDeckText(text, statement)
    if (result.ok) return { kind: 'deck', deck: result.value.slides }
    return {
      kind: 'unreadable',
      text,
      problem: result.problem,
      isSetAside: setAside(storage, key, text),
    }
  } catch {
    return { kind: 'refused' }
  }
}

/** Why a deck is not kept: the browser refuses storage, or there is no room left. */
export type Unkept = 'refused' | 'full'

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.code === 22)

/**
 * Keeps a deck on this device, or with null none, so that the composed one holds.
 *
 * @returns why it could not be kept, or null
 */
export function keepDeck(open: () => DeckStorage, statement: string, deck: Deck | null): Unkept | null {
  const before = readKeptDeck(open, statement)
  if (before.kind === 'refused') return 'refused'
  // The only copy of what may be somebody's work is not written over.
  if (before.kind === 'unreadable' && !before.isSetAside) return 'full'
  try {
    if (deck) open().setItem(deckKey(statement), writeDeckFile({ statement, slides: [...deck] }))
    else open().removeItem(deckKey(statement))
    return null
  } catch (error) {
    return isFull(error) ? 'full' : 'refused'
  }
}

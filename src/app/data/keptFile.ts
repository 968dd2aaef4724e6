import type { Problem, Result } from '#statement/problem.ts'

/** The part of the browser's storage that is used here; each call may throw. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What this device has kept under a key. */
export type Kept<Value> =
  | { readonly kind: 'none' | 'refused' }
  | { readonly kind: 'value'; readonly value: Value }
  | {
      readonly kind: 'unreadable'
      readonly text: string
      readonly problem: Problem
      /** Whether there is a second copy of it, so that something else may take its place. */
      readonly isSetAside: boolean
    }

/** Why something is not kept: the browser refuses storage, or there is no room left. */
export type Unkept = 'refused' | 'full'

/** A file that is kept on this device. */
export interface KeptFile<Value> {
  /** Reads it. What cannot be read is copied to another key and left where it is. */
  readonly read: () => Kept<Value>
  /**
   * Keeps a text in its place, or with null nothing.
   *
   * @returns why it could not be kept, or null
   */
  readonly keep: (text: string | null) => Unkept | null
}

/** Copies a text to the first free key beside its own, unless it is there already. */
const setAside = (storage: KeptStorage, key: string, text: string): boolean => {
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

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.code === 22)

/** A file under a key of a storage that may be refused at any time. */
export function keptFile<Value>(
  open: () => KeptStorage,
  key: string,
  parse: (text: string) => Result<Value>,
): KeptFile<Value> {
  const read = (): Kept<Value> => {
    try {
      const storage = open()
      const text = storage.getItem(key)
      if (text === null) return { kind: 'none' }
      const result = parse(text)
      if (result.ok) return { kind: 'value', value: result.value }
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
  const keep = (text: string | null): Unkept | null => {
    const before = read()
    if (before.kind === 'refused') return 'refused'
    // The only copy of what may be somebody's work is not written over.
    if (before.kind === 'unreadable' && !before.isSetAside) return 'full'
    try {
      if (text === null) open().removeItem(key)
      else open().setItem(key, text)
      return null
    } catch (error) {
      return isFull(error) ? 'full' : 'refused'
    }
  }
  return { read, keep }
}

import type { Problem, Result } from '#statement/problem.ts'
import { type KeptStorage, keptFile } from './keptFile.ts'

/** What there is in the browser to keep something in. */
export interface KeptDevice {
  readonly open: () => KeptStorage
  /** Calls back when another page changed what is kept under a key, or under any for null. */
  readonly onChange: (listener: (key: string | null) => void) => void
}

/** This browser. */
export const thisDevice: KeptDevice = {
  open: () => localStorage,
  onChange: (listener) => addEventListener('storage', ({ key }) => listener(key)),
}

/** How a value is kept under a key. */
export interface KeptAs<Value> {
  readonly key: string
  /** What is there where nothing is kept. */
  readonly empty: Value
  readonly parse: (json: unknown) => Result<Value>
  /** Its text; null where nothing need be kept. */
  readonly write: (value: Value) => string | null
}

/** A value that is kept on this device, and followed where another tab changes it. */
export interface KeptValue<Value> {
  readonly read: () => Value
  readonly subscribe: (listener: () => void) => () => void
  /** Changes what is kept now, which another tab may have changed meanwhile. */
  readonly change: (update: (value: Value) => Value) => void
  /** Whether what was changed is kept on this device, and not only while the page is open. */
  readonly isOnDevice: () => boolean
}

const notJson = (error: unknown): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code: 'notJson', values: { detail: String(error) } },
})

/** Keeps a value. What is kept under the key and cannot be read is set aside, and never written over. */
export function keptValue<Value>(
  { key, empty, parse, write }: KeptAs<Value>,
  device: KeptDevice,
): KeptValue<Value> {
  const file = keptFile(device.open, key, (text): Result<Value> => {
    try {
      return parse(JSON.parse(text))
    } catch (error) {
      return notJson(error)
    }
  })
  const listeners = new Set<() => void>()
  const load = (before: Value): Value => {
    const kept = file.read()
    if (kept.kind === 'value') return kept.value
    return kept.kind === 'none' ? empty : before
  }
  let value = load(empty)
  let isOnDevice = true
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  device.onChange((changed) => {
    if (changed !== key && changed !== null) return
    value = load(value)
    tell()
  })
  return {
    read: () => value,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (update) => {
      value = update(isOnDevice ? load(value) : value)
      isOnDevice = file.keep(write(value)) === null
      tell()
    },
    isOnDevice: () => isOnDevice,
  }
}

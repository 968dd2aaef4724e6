import { useCallback, useEffect, useState } from 'react'
import { importAgain } from './importAgain.ts'

/** A part of the page whose code comes by itself: null until it is there. */
export interface Part<Value extends object> {
  readonly value: Value | null
  readonly isFailed: boolean
  readonly retry: () => void
}

const loaded = new WeakMap<object, unknown>()

/**
 * Loads a part of the page when it is first rendered. Unlike what is suspended on it can fail without taking
 * the page along, and can be tried again.
 *
 * @param load imports the part; a function that stays the same, by which it is known once it has come
 */
export function usePart<Value extends object>(load: () => Promise<Value>): Part<Value> {
  const [value, setValue] = useState<Value | null>(() => (loaded.get(load) as Value | undefined) ?? null)
  const [isFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (loaded.has(load)) return
    let isWanted = true
    const arriving = attempt === 0 ? load() : importAgain(load)
    arriving.then(
      (part) => {
        loaded.set(load, part)
        if (isWanted) setValue(() => part)
      },
      () => isWanted && setFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [load, attempt])
  const retry = useCallback(() => {
    setFailed(false)
    setAttempt((count) => count + 1)
  }, [])
  return { value, isFailed, retry }
}

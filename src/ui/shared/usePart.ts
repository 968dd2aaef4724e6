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
 * @param load imports the part; a function by which it is known once it has come, so not a new one with each rendering
 */
export function usePart<Value extends object>(load: () => Promise<Value>): Part<Value> {
  const [failed, setFailed] = useState<typeof load | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [, setArrived] = useState<typeof load | null>(null)
  useEffect(() => {
    if (loaded.has(load)) return
    let isWanted = true
    const arriving = attempt === 0 ? load() : importAgain(load)
    arriving.then(
      (part) => {
        loaded.set(load, part)
        if (isWanted) setArrived(() => load)
      },
      () => isWanted && setFailed(() => load),
    )
    return () => {
      isWanted = false
    }
  }, [load, attempt])
  const retry = useCallback(() => {
    setFailed(null)
    setAttempt((count) => count + 1)
  }, [])
  return { value: (loaded.get(load) as Value | undefined) ?? null, isFailed: failed === load, retry }
}

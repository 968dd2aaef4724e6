/** A choice of the reader's, the same for the whole page. */
export interface DeviceChoice<Value extends string> {
  readonly read: () => Value
  readonly choose: (value: Value) => void
  /** Calls back whenever the choice changes, also in another window. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Makes a choice that is remembered on this device where that is allowed, else as long as the page lasts.
 *
 * @param values what can be chosen; the first is what holds until something is, and is not written
 * @param begin what holds instead, asked when it is needed; null where there is nothing
 */
export function deviceChoice<Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
  begin: () => Value | null = () => null,
): DeviceChoice<Value> {
  const [standard] = values
  const listeners = new Set<() => void>()
  let chosen: Value | null = null
  const kept = (): Value => {
    try {
      const found = localStorage.getItem(key)
      return values.find((value) => value === found) ?? begin() ?? standard
    } catch {
      return begin() ?? standard
    }
  }
  const read = (): Value => {
    chosen ??= kept()
    return chosen
  }
  return {
    read,
    choose: (value) => {
      chosen = value
      try {
        if (value === (begin() ?? standard)) localStorage.removeItem(key)
        else localStorage.setItem(key, value)
      } catch {
        // The choice lasts as long as the page.
      }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      const heard = (event: StorageEvent): void => {
        if (event.key !== key && event.key !== null) return
        chosen = null
        listener()
      }
      listeners.add(listener)
      addEventListener('storage', heard)
      return () => {
        listeners.delete(listener)
        removeEventListener('storage', heard)
      }
    },
  }
}

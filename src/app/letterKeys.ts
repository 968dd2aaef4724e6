const key = 'statement-atlas.letter-keys'

let isOff: boolean | null = null
const listeners = new Set<() => void>()

/** Whether single letters are shortcuts: so they are, unless the reader has switched them off. */
export function areLettersOn(): boolean {
  if (isOff === null) {
    try {
      isOff = localStorage.getItem(key) === 'off'
    } catch {
      isOff = false
    }
  }
  return !isOff
}

const announce = (): void => {
  for (const listener of listeners) listener()
}

/** Switches single-letter shortcuts on or off, remembered on this device where that is allowed. */
export function setLetters(areOn: boolean): void {
  isOff = !areOn
  try {
    if (areOn) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // The choice lasts as long as the page.
  }
  announce()
}

/** Calls back whenever the choice changes, also in another window. */
export function onLettersChange(listener: () => void): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key !== key && event.key !== null) return
    isOff = null
    listener()
  }
  listeners.add(listener)
  addEventListener('storage', heard)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', heard)
  }
}

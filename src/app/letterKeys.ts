const key = 'statement-atlas.letter-keys'

let isOff: boolean | null = null

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

/** Switches single-letter shortcuts on or off, remembered on this device where that is allowed. */
export function setLetters(areOn: boolean): void {
  isOff = !areOn
  try {
    if (areOn) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // The choice lasts as long as the page.
  }
}

import { deviceChoice } from './deviceChoice.ts'

const letters = deviceChoice('statement-atlas.letter-keys', ['on', 'off'])

/** Whether single letters are shortcuts: so they are, unless the reader has switched them off. */
export function areLettersOn(): boolean {
  return letters.read() === 'on'
}

/** Switches single-letter shortcuts on or off, remembered on this device where that is allowed. */
export function setLetters(areOn: boolean): void {
  letters.choose(areOn ? 'on' : 'off')
}

/** Calls back whenever the choice changes, also in another window. */
export const onLettersChange = letters.subscribe

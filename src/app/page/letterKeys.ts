import { deviceChoice } from './deviceChoice.ts'

const choice = deviceChoice('statement-atlas.letter-keys', ['on', 'off'])

/** Single letters as shortcuts: so they are, unless the reader has switched them off. */
export const letterKeys = {
  areOn: (): boolean => choice.read() === 'on',
  /** Switches them on or off, remembered on this device where that is allowed. */
  set: (areOn: boolean): void => choice.choose(areOn ? 'on' : 'off'),
  /** Calls back whenever the choice changes, also in another window. */
  subscribe: choice.subscribe,
}

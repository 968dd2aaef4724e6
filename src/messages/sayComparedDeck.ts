import comparedDeck from './enComparedDeck.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of the slides of a comparison. They are a part of the catalogue by themselves, loaded when somebody presents
 * or saves one.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayComparedDeck = speaker(comparedDeck)

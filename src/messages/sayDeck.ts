import deck from './enDeck.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of the deck: its slides and headlines, its overview and its editing. They are a part of the catalogue by themselves, loaded with
 * the deck, so that the first screen does not wait for them.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayDeck = speaker(deck)

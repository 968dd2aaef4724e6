import correct from './enCorrect.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of correcting: a part of the catalogue by itself, loaded when somebody corrects.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayCorrect = speaker(correct)

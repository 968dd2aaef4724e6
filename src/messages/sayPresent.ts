import present from './enPresent.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of presenting: its tools, its keys and the presenter's window. They are a part of the catalogue by
 * themselves, loaded when somebody presents.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayPresent = speaker(present)

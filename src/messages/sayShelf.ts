import shelf from './enShelf.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of the statements that are kept on this device. They are a part of the catalogue by themselves, loaded when
 * somebody looks at them, so that the first screen does not wait for them.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayShelf = speaker(shelf)

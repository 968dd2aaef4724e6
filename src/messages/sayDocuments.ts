import documents from './enDocuments.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of files that are read: what was left out, and why one is refused. They are a part of the catalogue by
 * themselves, loaded when somebody opens a file.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayDocuments = speaker(documents)

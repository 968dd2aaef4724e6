import compare from './enCompare.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of two statements side by side. They are a part of the catalogue by themselves, loaded when somebody compares.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayCompare = speaker(compare)

import absent from './enAbsent.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of who is not named. They are a part of the catalogue by themselves, loaded when somebody asks for it.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayAbsent = speaker(absent)

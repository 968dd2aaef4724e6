import open from './enOpen.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of opening a statement and of what is said about it. They are a part of the catalogue by themselves, loaded
 * when somebody opens one, so that the first screen does not wait for them.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayOpen = speaker(open)

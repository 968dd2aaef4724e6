import takeaway from './enTakeaway.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of what leaves the page: its menus, and the heads, legends and notes of the files. They are a part of the
 * catalogue by themselves, loaded when somebody takes something away.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayTakeaway = speaker(takeaway)

import drawing from './enDrawing.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of pictures that leave the page: their captions and their alternative text. They are a part of the catalogue by
 * themselves, loaded when somebody takes a picture.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayDrawing = speaker(drawing)

import slides from './enSlides.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of the slides that are saved as a file, beside those they have when they are presented. They are a part of the
 * catalogue by themselves, loaded when somebody saves them.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const saySlides = speaker(slides)

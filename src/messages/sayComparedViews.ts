import comparedViews from './enComparedViews.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of the map, the forums and the themes of two texts. They are a part of the catalogue by themselves, loaded with
 * what is compared.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayComparedViews = speaker(comparedViews)

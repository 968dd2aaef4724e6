import answers from './enAnswers.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of Ask and its answers. They are a part of the catalogue by themselves, loaded with Ask, so that the
 * first screen does not wait for them.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const sayAnswer = speaker(answers)

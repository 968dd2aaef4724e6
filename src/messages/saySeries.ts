import series from './enSeries.json' with { type: 'json' }
import { speaker } from './speaker.ts'

/**
 * Words of a series of statements. They are a part of the catalogue by themselves, loaded when somebody asks for it.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const saySeries = speaker(series)
